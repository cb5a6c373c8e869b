package no.ettermarked.meetings.wording;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.ettermarked.kit.reasons.Because;
import no.ettermarked.kit.reasons.Reason;
import no.ettermarked.kit.reasons.Wording;

/** Tells reasons in a language: what is kept as an ISO date is said as people say it. */
public final class Told {
  /** Inputs that are dates; what looks like one elsewhere is what people call something. */
  private static final Set<String> DATES = Set.of("closed", "date", "lastDay");

  private Told() {}

  /**
   * @param language BCP 47, such as {@code nb-NO}; one without sentences of its own gets English
   */
  public static List<Because> in(String language, List<Reason> reasons) {
    Wording wording = Wording.in(language);
    DateTimeFormatter dates =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(wording.locale());
    return reasons.stream().map(reason -> wording.tell(reason, said(reason, dates))).toList();
  }

  private static Map<String, String> said(Reason reason, DateTimeFormatter dates) {
    return reason.inputs().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, input -> said(input, dates)));
  }

  private static String said(Map.Entry<String, String> input, DateTimeFormatter dates) {
    return DATES.contains(input.getKey())
        ? LocalDate.parse(input.getValue()).format(dates)
        : input.getValue();
  }
}
