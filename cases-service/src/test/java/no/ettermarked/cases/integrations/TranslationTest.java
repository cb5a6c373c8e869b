package no.ettermarked.cases.integrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.ettermarked.cases.integrations.Translation.ProjectWithoutCustomer;
import no.ettermarked.cases.integrations.Translation.Translated;
import no.ettermarked.cases.terms.Enquiry;
import no.ettermarked.cases.terms.Priority;
import org.junit.jupiter.api.Test;

class TranslationTest {
  private static final UUID FJORDFISK = UUID.randomUUID();
  private static final Integration PORTAL =
      new Integration(
          UUID.randomUUID(),
          "Kundeportalen",
          new Secret("et-langt-og-tilfeldig-ord"),
          "portal",
          Map.of("FJORD", FJORDFISK),
          Map.of("Høyest", Priority.CRITICAL),
          Map.of("Feil", "fault"),
          Priority.MEDIUM,
          "support");

  private static JiraIssue issue(String project, Optional<String> priority, Optional<String> type) {
    return new JiraIssue(
        project + "-1",
        project,
        "Faktura kan ikke bokføres",
        Optional.empty(),
        priority,
        type,
        Optional.empty(),
        Optional.empty());
  }

  private static Enquiry enquiry(Optional<String> priority, Optional<String> type) {
    return switch (PORTAL.translate(issue("FJORD", priority, type))) {
      case Translated(var enquiry) -> enquiry.enquiry();
      case ProjectWithoutCustomer(String project) -> throw new AssertionError(project);
    };
  }

  @Test
  void jiras_words_become_the_providers() {
    assertThat(enquiry(Optional.of("Høyest"), Optional.of("Feil")))
        .isEqualTo(new Enquiry("fault", Priority.CRITICAL, "portal"));
  }

  @Test
  void words_that_are_missing_or_not_known_become_the_defaults() {
    Enquiry expected = new Enquiry("support", Priority.MEDIUM, "portal");
    assertThat(enquiry(Optional.empty(), Optional.empty())).isEqualTo(expected);
    assertThat(enquiry(Optional.of("Blocker"), Optional.of("Epic"))).isEqualTo(expected);
  }

  @Test
  void a_project_that_nobody_named_has_no_customer() {
    assertThat(PORTAL.translate(issue("ANNET", Optional.empty(), Optional.empty())))
        .isEqualTo(new ProjectWithoutCustomer("ANNET"));
  }

  @Test
  void a_secret_is_not_printed_with_what_holds_it_and_not_in_its_own_fault() {
    assertThat(PORTAL.toString()).doesNotContain("et-langt").contains("(secret)");
    assertThatThrownBy(() -> new Secret("hemmelig"))
        .hasMessage("a secret has at least 16 characters, but had 8");
  }
}
