package no.ettermarked.agreements.plans;

import java.time.Instant;
import java.time.Period;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import no.ettermarked.agreements.written.Slug;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** Plans written by hand, and a catalogue of those that are published. */
public final class PlanSamples {

  public static final Instant PUBLISHED = Instant.parse("2026-08-01T08:00:00Z");
  public static final WrittenWhen ANY = when(null, null, null);
  public static final WrittenWhen PHONE = when(null, List.of("phone"), null);
  public static final WrittenWhen CRITICAL = when(null, null, List.of("critical"));
  public static final WrittenPay FREE = new WrittenPay("free", null, null);

  private PlanSamples() {}

  /** A plan without terms. */
  public static WrittenPlan empty(String key, String... includes) {
    return new WrittenPlan(key, key, List.of(includes), null, List.of(), null, WrittenTerms.NONE);
  }

  public static WrittenPlan with(WrittenPlan plan, UnaryOperator<TermsByParts> change) {
    return new WrittenPlan(
        plan.key(),
        plan.name(),
        plan.includes(),
        plan.service(),
        plan.addOnTo(),
        plan.lasts(),
        change.apply(TermsByParts.of(plan.terms())).terms());
  }

  public static WrittenPlan withCoverage(WrittenPlan plan, WrittenCoverage... coverage) {
    return with(plan, terms -> terms.coverage(coverage));
  }

  public static WrittenPlan withTargets(WrittenPlan plan, WrittenTarget... targets) {
    return with(plan, terms -> terms.targets(targets));
  }

  public static WrittenPlan withTimePrices(WrittenPlan plan, WrittenTimePrice... prices) {
    return with(plan, terms -> terms.timePrices(prices));
  }

  public static WrittenPlan withRecurringPrices(WrittenPlan plan, WrittenRecurringPrice... prices) {
    return with(plan, terms -> terms.recurringPrices(prices));
  }

  public static WrittenPlan withMeetings(WrittenPlan plan, WrittenMeeting... meetings) {
    return with(plan, terms -> terms.meetings(meetings));
  }

  public static WrittenWhen when(
      @Nullable List<String> kinds,
      @Nullable List<String> channels,
      @Nullable List<String> priorities) {
    return new WrittenWhen(kinds, channels, priorities, null, null, null, null);
  }

  public static WrittenCoverage admitted(WrittenWhen when, WrittenPay pay) {
    return new WrittenCoverage(when, true, pay, null, null, null);
  }

  public static WrittenPay hourly(String price) {
    return new WrittenPay("hourly", price, null);
  }

  public static WrittenTarget target(WrittenWhen when, String target) {
    return new WrittenTarget(
        when, "work-started", target, "office-hours", List.of(), List.of(), null, null);
  }

  public static WrittenTimePrice hour(String code, String amount) {
    return new WrittenTimePrice(code, code, nok(amount), 15, 15, "25", null, null, List.of(), null);
  }

  /** An hour that costs what the price list hours says of consultant. */
  public static WrittenTimePrice listedHour(String code) {
    return listedHour(code, "hours", "consultant", null);
  }

  public static WrittenTimePrice listedHour(
      String code, String list, String priced, @Nullable String discount) {
    return new WrittenTimePrice(
        code,
        code,
        null,
        15,
        15,
        "25",
        null,
        discount,
        List.of(),
        null,
        new WrittenPriceReference(list, priced));
  }

  public static WrittenRecurringPrice monthly(String code, String amount) {
    return new WrittenRecurringPrice(
        code,
        code,
        nok(amount),
        Period.ofMonths(1),
        "in-advance",
        "25",
        null,
        null,
        null,
        null,
        null);
  }

  public static WrittenMoney nok(String amount) {
    return new WrittenMoney(amount, "NOK");
  }

  /**
   * A catalogue in kroner with the calendar office-hours, the price list hours that prices
   * consultant, and all roles but those of nobody.
   */
  public static final class Shelf implements Catalogue {
    private final Map<PlanReference, Plan> plans = new HashMap<>();

    /** Publishes plans one after the other, each with the latest versions of what it includes. */
    public static Shelf with(WrittenPlan... plans) {
      Shelf shelf = new Shelf();
      Arrays.stream(plans).forEach(shelf::publish);
      return shelf;
    }

    public Plan publish(WrittenPlan written) {
      Slug key = new Slug(written.key());
      int version = latest(key).map(plan -> plan.reference().version() + 1).orElse(1);
      Plan plan =
          new Plan(
              new PlanReference(key, version),
              written.includes().stream()
                  .map(included -> latest(new Slug(included)).orElseThrow().reference())
                  .toList(),
              written,
              PUBLISHED);
      plans.put(plan.reference(), plan);
      return plan;
    }

    @Override
    public Optional<Plan> latest(Slug plan) {
      return plans.values().stream()
          .filter(published -> published.key().equals(plan))
          .max(java.util.Comparator.comparing(published -> published.reference().version()));
    }

    @Override
    public Plan plan(PlanReference reference) {
      return Optional.ofNullable(plans.get(reference)).orElseThrow();
    }

    @Override
    public boolean hasCalendar(Slug calendar) {
      return Set.of("office-hours").contains(calendar.text());
    }

    @Override
    public boolean hasCustomerRole(Slug role) {
      return !role.text().startsWith("nobody");
    }

    @Override
    public boolean hasProviderRole(Slug role) {
      return !role.text().startsWith("nobody");
    }

    @Override
    public Optional<Set<Slug>> pricedBy(Slug priceList) {
      return priceList.text().equals("hours")
          ? Optional.of(Set.of(new Slug("consultant")))
          : Optional.empty();
    }

    @Override
    public CurrencyUnit currency() {
      return CurrencyUnit.of("NOK");
    }
  }
}
