package no.ettermarked.cases.integrations.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.Stream;
import no.ettermarked.cases.integrations.JiraIssue;
import no.ettermarked.cases.integrations.JiraTimestamp;
import no.ettermarked.cases.register.Report;
import no.ettermarked.cases.register.Reporter;
import org.jspecify.annotations.Nullable;

/**
 * What this service reads of a webhook of Jira Cloud or Data Center. It is Jira's contract and not
 * ours: what is not named here is ignored, and what a site may leave out may be missing.
 */
record JiraWebhook(@Nullable String webhookEvent, @Nullable Issue issue, @Nullable User user) {

  record Issue(@Nullable String key, @Nullable Fields fields) {}

  /**
   * @param description text, or a document tree with newer versions of the API: then it is left out
   */
  record Fields(
      @Nullable String summary,
      @Nullable JsonNode description,
      @Nullable Named priority,
      @Nullable Named issuetype,
      @Nullable Project project,
      @Nullable User reporter,
      @Nullable User creator,
      @Nullable String created) {}

  record Named(@Nullable String name) {}

  record Project(@Nullable String key) {}

  /**
   * @param emailAddress missing where the person's profile hides it
   */
  record User(@Nullable String displayName, @Nullable String name, @Nullable String emailAddress) {}

  private static final Fields NONE = new Fields(null, null, null, null, null, null, null, null);

  /** The issue in the words of the domain; empty when there is none, or it has no key. */
  Optional<JiraIssue> read() {
    return Optional.ofNullable(issue)
        .filter(about -> about.key() != null && !about.key().isBlank())
        .map(about -> read(about, about.key() == null ? "" : about.key()));
  }

  private JiraIssue read(Issue about, String key) {
    Fields fields = Optional.ofNullable(about.fields()).orElse(NONE);
    return new JiraIssue(
        key,
        Optional.ofNullable(fields.project()).map(Project::key).orElseGet(() -> projectOf(key)),
        text(fields.summary()).map(text -> cut(text, Report.LONGEST_TITLE)).orElse(key),
        Optional.ofNullable(fields.description())
            .filter(JsonNode::isTextual)
            .flatMap(node -> text(node.textValue()))
            .map(text -> cut(text, Report.LONGEST_DESCRIPTION)),
        Optional.ofNullable(fields.priority()).map(Named::name),
        Optional.ofNullable(fields.issuetype()).map(Named::name),
        Stream.of(fields.reporter(), fields.creator(), user)
            .flatMap(Stream::ofNullable)
            .flatMap(person -> reporter(person).stream())
            .findFirst(),
        Optional.ofNullable(fields.created()).flatMap(JiraTimestamp::parse));
  }

  private static Optional<Reporter> reporter(User person) {
    return text(person.displayName())
        .or(() -> text(person.name()))
        .map(name -> new Reporter(name, text(person.emailAddress()).orElse(null)));
  }

  private static Optional<String> text(@Nullable String text) {
    return Optional.ofNullable(text)
        .map(with -> with.replace("\0", ""))
        .filter(with -> !with.isBlank());
  }

  private static String projectOf(String key) {
    int number = key.lastIndexOf('-');
    return number < 0 ? key : key.substring(0, number);
  }

  /** At most so long, and no half of a character at its end. */
  private static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    boolean halves = Character.isHighSurrogate(text.charAt(longest - 1));
    return text.substring(0, halves ? longest - 1 : longest);
  }
}
