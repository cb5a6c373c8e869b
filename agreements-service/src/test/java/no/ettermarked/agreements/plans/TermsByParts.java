package no.ettermarked.agreements.plans;

import java.util.List;

/** Written terms, part by part. */
public record TermsByParts(WrittenTerms terms) {

  public static TermsByParts of(WrittenTerms terms) {
    return new TermsByParts(terms);
  }

  public TermsByParts coverage(WrittenCoverage... coverage) {
    return new TermsByParts(
        new WrittenTerms(
            List.of(coverage),
            terms.targets(),
            terms.timePrices(),
            terms.recurringPrices(),
            terms.meetings()));
  }

  public TermsByParts targets(WrittenTarget... targets) {
    return new TermsByParts(
        new WrittenTerms(
            terms.coverage(),
            List.of(targets),
            terms.timePrices(),
            terms.recurringPrices(),
            terms.meetings()));
  }

  public TermsByParts timePrices(WrittenTimePrice... prices) {
    return new TermsByParts(
        new WrittenTerms(
            terms.coverage(),
            terms.targets(),
            List.of(prices),
            terms.recurringPrices(),
            terms.meetings()));
  }

  public TermsByParts recurringPrices(WrittenRecurringPrice... prices) {
    return new TermsByParts(
        new WrittenTerms(
            terms.coverage(),
            terms.targets(),
            terms.timePrices(),
            List.of(prices),
            terms.meetings()));
  }

  public TermsByParts meetings(WrittenMeeting... meetings) {
    return new TermsByParts(
        new WrittenTerms(
            terms.coverage(),
            terms.targets(),
            terms.timePrices(),
            terms.recurringPrices(),
            List.of(meetings)));
  }
}
