package no.ettermarked.agreements.plans;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Written terms, part by part. */
public final class TermsByParts {
  private List<WrittenCoverage> coverage;
  private List<WrittenTarget> targets;
  private @Nullable Integer rank;
  private List<KindsInOrder> order;
  private List<Timebank> timebanks;
  private List<WrittenTimePrice> timePrices;
  private List<WrittenRecurringPrice> recurringPrices;
  private List<OneOffPrice> oneOffPrices;
  private @Nullable Quotation quotation;
  private List<Indexation> indexations;
  private List<WrittenMeeting> meetings;
  private List<Activity> activities;
  private List<Entitlement> entitlements;
  private @Nullable Termination termination;
  private List<Exclusion> exclusions;

  private TermsByParts(WrittenTerms terms) {
    coverage = terms.coverage();
    targets = terms.targets();
    rank = terms.rank();
    order = terms.order();
    timebanks = terms.timebanks();
    timePrices = terms.timePrices();
    recurringPrices = terms.recurringPrices();
    oneOffPrices = terms.oneOffPrices();
    quotation = terms.quotation();
    indexations = terms.indexations();
    meetings = terms.meetings();
    activities = terms.activities();
    entitlements = terms.entitlements();
    termination = terms.termination();
    exclusions = terms.exclusions();
  }

  public static TermsByParts of(WrittenTerms terms) {
    return new TermsByParts(terms);
  }

  public TermsByParts coverage(WrittenCoverage... these) {
    coverage = List.of(these);
    return this;
  }

  public TermsByParts targets(WrittenTarget... these) {
    targets = List.of(these);
    return this;
  }

  public TermsByParts rank(Integer these) {
    rank = these;
    return this;
  }

  public TermsByParts order(KindsInOrder... these) {
    order = List.of(these);
    return this;
  }

  public TermsByParts timebanks(Timebank... these) {
    timebanks = List.of(these);
    return this;
  }

  public TermsByParts timePrices(WrittenTimePrice... these) {
    timePrices = List.of(these);
    return this;
  }

  public TermsByParts recurringPrices(WrittenRecurringPrice... these) {
    recurringPrices = List.of(these);
    return this;
  }

  public TermsByParts oneOffPrices(OneOffPrice... these) {
    oneOffPrices = List.of(these);
    return this;
  }

  public TermsByParts quotation(Quotation these) {
    quotation = these;
    return this;
  }

  public TermsByParts indexations(Indexation... these) {
    indexations = List.of(these);
    return this;
  }

  public TermsByParts meetings(WrittenMeeting... these) {
    meetings = List.of(these);
    return this;
  }

  public TermsByParts activities(Activity... these) {
    activities = List.of(these);
    return this;
  }

  public TermsByParts entitlements(Entitlement... these) {
    entitlements = List.of(these);
    return this;
  }

  public TermsByParts termination(Termination these) {
    termination = these;
    return this;
  }

  public TermsByParts exclusions(Exclusion... these) {
    exclusions = List.of(these);
    return this;
  }

  public WrittenTerms terms() {
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
        exclusions);
  }
}
