package no.ettermarked.agreements.agreements.app;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.ettermarked.agreements.agreements.Agreement;
import no.ettermarked.agreements.calendars.PublishedCalendar;
import no.ettermarked.agreements.calendars.app.FindingCalendars;
import no.ettermarked.agreements.customers.Customer;
import no.ettermarked.agreements.customers.store.Customers;
import no.ettermarked.agreements.plans.app.FindingPlans;
import no.ettermarked.agreements.pricelists.app.FindingPriceLists;
import no.ettermarked.agreements.providers.app.KnowingProvider;
import no.ettermarked.agreements.terms.document.CalendarTerm;
import no.ettermarked.agreements.terms.document.CustomerTerm;
import no.ettermarked.agreements.terms.document.ProviderTerm;
import no.ettermarked.agreements.terms.document.TermsInForce;
import no.ettermarked.agreements.written.Slug;
import no.ettermarked.kit.time.TimeSource;

/** Writes the terms of agreements as the documents they are told by. */
@Singleton
public class WritingTerms {
  private final KnowingProvider provider;
  private final Customers customers;
  private final FindingCalendars calendars;
  private final FindingPlans plans;
  private final FindingPriceLists prices;
  private final WritingPeople people;
  private final TimeSource time;

  WritingTerms(
      KnowingProvider provider,
      Customers customers,
      FindingCalendars calendars,
      FindingPlans plans,
      FindingPriceLists prices,
      WritingPeople people,
      TimeSource time) {
    this.provider = provider;
    this.customers = customers;
    this.calendars = calendars;
    this.plans = plans;
    this.prices = prices;
    this.people = people;
    this.time = time;
  }

  /** The terms of an agreement, with people and calendars as they are now. */
  public TermsInForce write(Agreement agreement) {
    return write(List.of(agreement)).getFirst();
  }

  /** The terms of an agreement, with people from then on and calendars as they hold then. */
  public TermsInForce write(Agreement agreement, Instant then) {
    return write(List.of(agreement), key -> calendars.holding(key, then), then).getFirst();
  }

  /** The terms of each; what they have in common is looked up once. */
  public List<TermsInForce> write(List<? extends Agreement> agreements) {
    return write(agreements, calendars::inForce, time.now());
  }

  private List<TermsInForce> write(
      List<? extends Agreement> agreements,
      Function<Slug, Optional<PublishedCalendar>> holding,
      Instant from) {
    if (agreements.isEmpty()) {
      return List.of();
    }
    TermsDocument document =
        new TermsDocument(
            ProviderTerm.of(provider.profile()),
            customers(agreements),
            people.of(agreements, provider.profile().dateOf(from)),
            calendars(holding),
            plans.lookup(),
            prices.lookup());
    return agreements.stream().map(document::of).toList();
  }

  private Function<UUID, CustomerTerm> customers(List<? extends Agreement> agreements) {
    Map<UUID, CustomerTerm> found =
        customers
            .find(
                agreements.stream()
                    .map(agreement -> agreement.offer().customer())
                    .collect(Collectors.toSet()))
            .stream()
            .collect(Collectors.toMap(Customer::id, CustomerTerm::of));
    return id -> {
      CustomerTerm customer = found.get(id);
      if (customer == null) {
        throw new IllegalStateException("no customer " + id);
      }
      return customer;
    };
  }

  private static Function<Slug, CalendarTerm> calendars(
      Function<Slug, Optional<PublishedCalendar>> holding) {
    Map<Slug, CalendarTerm> found = new HashMap<>();
    return key ->
        found.computeIfAbsent(
            key,
            wanted ->
                holding
                    .apply(wanted)
                    .map(CalendarTerm::of)
                    .orElseThrow(() -> new IllegalStateException("no calendar " + wanted)));
  }
}
