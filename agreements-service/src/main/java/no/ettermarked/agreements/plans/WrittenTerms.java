package no.ettermarked.agreements.plans;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a plan says, or an agreement of its own, as it is written, before it is known to hold.
 *
 * @param coverage the first that matches an enquiry decides
 * @param targets of each measure the first that matches counts
 * @param rank of the customer among others: 1 is served first; after all that have one when it has
 *     none (PRO-12, PRO-13)
 * @param order in which kinds of case are served
 * @param exclusions what an agreement leaves out of what its plans bring; plans have none
 */
public record WrittenTerms(
    List<WrittenCoverage> coverage,
    List<WrittenTarget> targets,
    @Nullable Integer rank,
    List<KindsInOrder> order,
    List<Timebank> timebanks,
    List<WrittenTimePrice> timePrices,
    List<WrittenRecurringPrice> recurringPrices,
    List<OneOffPrice> oneOffPrices,
    @Nullable Quotation quotation,
    List<Indexation> indexations,
    List<WrittenMeeting> meetings,
    List<Activity> activities,
    List<Entitlement> entitlements,
    @Nullable Termination termination,
    List<Exclusion> exclusions) {

  public static final WrittenTerms NONE =
      new WrittenTerms(
          List.of(), List.of(), null, List.of(), List.of(), List.of(), List.of(), List.of(), null,
          List.of(), List.of(), List.of(), List.of(), null, List.of());

  /** What was stored before a part was there has none of it. */
  public WrittenTerms {
    coverage = orNone(coverage);
    targets = orNone(targets);
    order = orNone(order);
    timebanks = orNone(timebanks);
    timePrices = orNone(timePrices);
    recurringPrices = orNone(recurringPrices);
    oneOffPrices = orNone(oneOffPrices);
    indexations = orNone(indexations);
    meetings = orNone(meetings);
    activities = orNone(activities);
    entitlements = orNone(entitlements);
    exclusions = orNone(exclusions);
  }

  /** The same with all that its plans bring. */
  public WrittenTerms leavingNothingOut() {
    return new WrittenTerms(
        coverage,
        targets,
        rank,
        order,
        timebanks,
        timePrices,
        recurringPrices,
        oneOffPrices,
        quotation,
        indexations,
        meetings,
        activities,
        entitlements,
        termination,
        List.of());
  }

  private static <T> List<T> orNone(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
