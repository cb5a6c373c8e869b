package no.ettermarked.agreements.coverage;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.ettermarked.agreements.calendars.PublishedCalendar;
import no.ettermarked.agreements.plans.CoverageRule;
import no.ettermarked.agreements.plans.Enquiry;
import no.ettermarked.agreements.plans.Measure;
import no.ettermarked.agreements.plans.Sourced;
import no.ettermarked.agreements.plans.Timebank;
import no.ettermarked.agreements.providers.Words;
import no.ettermarked.agreements.terms.MergedTerms;
import no.ettermarked.agreements.written.Slug;

/**
 * The terms of an agreement that is in force then.
 *
 * @param agreement its number
 * @param calendars those that the terms name
 * @param words what customers call what the terms name
 */
public record TermsThen(
    String agreement, MergedTerms terms, Map<Slug, PublishedCalendar> calendars, Words words) {

  Optional<Sourced<CoverageRule>> coverageOf(AskedEnquiry asked) {
    Enquiry enquiry = asked.seenWith(calendars);
    return terms.coverage().stream()
        .filter(rule -> rule.value().when().matches(enquiry))
        .findFirst();
  }

  /**
   * @param code of a time price that the terms have
   */
  PriceThen price(Slug code) {
    return terms.timePrices().stream()
        .filter(price -> price.value().value().code().equals(code))
        .findFirst()
        .map(PriceThen::new)
        .orElseThrow();
  }

  /** What customers call a timebank. */
  String timebank(Slug key) {
    return terms.timebanks().stream()
        .map(bank -> bank.value().value())
        .filter(bank -> bank.key().equals(key.text()))
        .map(Timebank::name)
        .findFirst()
        .orElse(key.text());
  }

  /** Of each measure what is promised, in the order of measures. */
  List<Promise> promised(AskedEnquiry asked) {
    Enquiry enquiry = asked.seenWith(calendars);
    return Arrays.stream(Measure.values())
        .flatMap(
            measure ->
                terms.targets().stream()
                    .filter(rule -> rule.value().measure() == measure)
                    .filter(rule -> rule.value().when().matches(enquiry))
                    .findFirst()
                    .stream())
        .map(rule -> Promise.of(rule, asked.at(), calendars, words))
        .toList();
  }
}
