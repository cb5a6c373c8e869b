package no.ettermarked.agreements.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.ettermarked.kit.reasons.Source;
import org.jspecify.annotations.Nullable;

/** What written terms of one origin say, each value with where in it that stands. */
public record SourcedTerms(
    List<Sourced<CoverageRule>> coverage,
    List<Sourced<TargetRule>> targets,
    Optional<Sourced<Integer>> rank,
    List<Sourced<KindsInOrder>> order,
    List<Sourced<Timebank>> timebanks,
    List<Sourced<HourPrice>> timePrices,
    List<Sourced<RecurringPrice>> recurringPrices,
    List<Sourced<OneOffPrice>> oneOffPrices,
    Optional<Sourced<Quotation>> quotation,
    List<Sourced<Indexation>> indexations,
    List<Sourced<MeetingCommitment>> meetings,
    List<Sourced<Activity>> activities,
    List<Sourced<Entitlement>> entitlements,
    Optional<Sourced<Termination>> termination,
    List<Sourced<Exclusion>> exclusions) {

  /** Rules of an origin are named by their place, counted from 1 as people do. */
  private record Origin(String kind, String key, int version) {

    <W, T> List<Sourced<T>> each(String part, List<W> written, Function<W, T> read) {
      List<Sourced<T>> sourced = new ArrayList<>();
      for (int i = 0; i < written.size(); i++) {
        sourced.add(new Sourced<>(source(part + "/" + (i + 1)), read.apply(written.get(i))));
      }
      return List.copyOf(sourced);
    }

    <T> List<Sourced<T>> each(String part, List<T> written) {
      return each(part, written, one -> one);
    }

    <T> Optional<Sourced<T>> one(String part, @Nullable T written) {
      return Optional.ofNullable(written).map(value -> new Sourced<>(source(part), value));
    }

    private Source source(String rule) {
      return Source.of(kind, key, version, rule);
    }
  }

  /**
   * @param kind what the origin is: {@code agreement} or {@code plan}
   * @param key what people call it
   * @param terms such as nothing is wrong with
   */
  public static SourcedTerms of(String kind, String key, int version, WrittenTerms terms) {
    Origin from = new Origin(kind, key, version);
    return new SourcedTerms(
        from.each("coverage", terms.coverage(), WrittenCoverage::read),
        from.each("targets", terms.targets(), WrittenTarget::read),
        from.one("rank", terms.rank()),
        from.each("order", terms.order()),
        from.each("timebanks", terms.timebanks()),
        from.each("timePrices", terms.timePrices(), WrittenTimePrice::read),
        from.each("recurringPrices", terms.recurringPrices(), WrittenRecurringPrice::read),
        from.each("oneOffPrices", terms.oneOffPrices()),
        from.one("quotation", terms.quotation()),
        from.each("indexations", terms.indexations()),
        from.each("meetings", terms.meetings(), WrittenMeeting::read),
        from.each("activities", terms.activities()),
        from.each("entitlements", terms.entitlements()),
        from.one("termination", terms.termination()),
        from.each("exclusions", terms.exclusions()));
  }
}
