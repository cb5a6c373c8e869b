package no.ettermarked.agreements.plans;

import java.util.List;

/** What a plan says, or an agreement of its own, as it is written, before it is known to hold. */
public record WrittenTerms(
    List<WrittenCoverage> coverage,
    List<WrittenTarget> targets,
    List<WrittenTimePrice> timePrices,
    List<WrittenRecurringPrice> recurringPrices,
    List<WrittenMeeting> meetings) {

  public static final WrittenTerms NONE =
      new WrittenTerms(List.of(), List.of(), List.of(), List.of(), List.of());
}
