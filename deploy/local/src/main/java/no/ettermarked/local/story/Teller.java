package no.ettermarked.local.story;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import no.ettermarked.local.LocalSuite;
import no.ettermarked.local.Progress;
import no.ettermarked.local.Service;

/** Tells the day: a time and a sentence, what follows from it, and the call that shows more. */
final class Teller {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_AND_TIME =
      DateTimeFormatter.ofPattern("EEEE d MMMM 'at' HH:mm", Locale.ENGLISH);
  private static final String INDENT = "         ";

  private final Progress out;
  private final LocalSuite suite;
  private final String provider;
  private final ZoneId zone;

  Teller(Progress out, LocalSuite suite, String provider, ZoneId zone) {
    this.out = out;
    this.suite = suite;
    this.provider = provider;
    this.zone = zone;
  }

  void heading(String name, LocalDate day, Locale language) {
    out.line("");
    line("A day at %s (provider %s), %s".formatted(name, provider, DAY.format(day)));
    line(
        "Reasons are told in the provider's language, as its customers read them: here %s."
            .formatted(language.getDisplayLanguage(Locale.ENGLISH)));
  }

  void event(Instant at, String sentence) {
    out.line("");
    line(TIME.format(at.atZone(zone)) + "  " + sentence);
  }

  void detail(String sentence) {
    out.line(INDENT + sentence);
  }

  /** The call that shows more, ready to be pasted. */
  void more(Service service, String scope, String path) {
    detail(
        "curl -H \"Authorization: Bearer $(./ettermarked token %s %s)\" '%s%s'"
            .formatted(provider, scope, suite.url(service), path));
  }

  void line(String text) {
    out.line("  " + text);
  }

  String dayAndTime(Instant at) {
    return DAY_AND_TIME.format(at.atZone(zone));
  }
}
