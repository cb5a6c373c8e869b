package no.ettermarked.agreements.terms.document;

import static no.ettermarked.agreements.plans.PlanSamples.ANY;
import static no.ettermarked.agreements.plans.PlanSamples.CRITICAL;
import static no.ettermarked.agreements.plans.PlanSamples.FREE;
import static no.ettermarked.agreements.plans.PlanSamples.PHONE;
import static no.ettermarked.agreements.plans.PlanSamples.admitted;
import static no.ettermarked.agreements.plans.PlanSamples.empty;
import static no.ettermarked.agreements.plans.PlanSamples.hour;
import static no.ettermarked.agreements.plans.PlanSamples.hourly;
import static no.ettermarked.agreements.plans.PlanSamples.monthly;
import static no.ettermarked.agreements.plans.PlanSamples.target;
import static no.ettermarked.agreements.plans.PlanSamples.withCoverage;
import static no.ettermarked.agreements.plans.PlanSamples.withMeetings;
import static no.ettermarked.agreements.plans.PlanSamples.withRecurringPrices;
import static no.ettermarked.agreements.plans.PlanSamples.withTargets;
import static no.ettermarked.agreements.plans.PlanSamples.withTimePrices;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ettermarked.agreements.agreements.AcceptedAgreement;
import no.ettermarked.agreements.agreements.AgreedItem;
import no.ettermarked.agreements.agreements.Offer;
import no.ettermarked.agreements.agreements.Validity;
import no.ettermarked.agreements.agreements.events.AgreementAccepted;
import no.ettermarked.agreements.calendars.Holding;
import no.ettermarked.agreements.calendars.PublishedCalendar;
import no.ettermarked.agreements.customers.Contact;
import no.ettermarked.agreements.customers.Customer;
import no.ettermarked.agreements.plans.Activity;
import no.ettermarked.agreements.plans.Entitlement;
import no.ettermarked.agreements.plans.Indexation;
import no.ettermarked.agreements.plans.KindsInOrder;
import no.ettermarked.agreements.plans.OneOffPrice;
import no.ettermarked.agreements.plans.PlanReference;
import no.ettermarked.agreements.plans.PlanSamples;
import no.ettermarked.agreements.plans.PlanSamples.Shelf;
import no.ettermarked.agreements.plans.PriceLists;
import no.ettermarked.agreements.plans.Quotation;
import no.ettermarked.agreements.plans.Termination;
import no.ettermarked.agreements.plans.TermsByParts;
import no.ettermarked.agreements.plans.Timebank;
import no.ettermarked.agreements.plans.WrittenCoverage;
import no.ettermarked.agreements.plans.WrittenMeeting;
import no.ettermarked.agreements.plans.WrittenParticipant;
import no.ettermarked.agreements.plans.WrittenPlan;
import no.ettermarked.agreements.plans.WrittenTerms;
import no.ettermarked.agreements.providers.Provider;
import no.ettermarked.agreements.terms.BoughtPlan;
import no.ettermarked.agreements.terms.MergedTerms;
import no.ettermarked.agreements.terms.UnpricedTerms;
import no.ettermarked.agreements.written.Slug;
import no.ettermarked.businesstime.BusinessCalendar;
import no.ettermarked.businesstime.DayException;
import no.ettermarked.businesstime.OpeningWindow;
import no.ettermarked.businesstime.WeeklyHours;
import org.joda.money.CurrencyUnit;

/** The terms of an agreement that has one of everything, made without a database. */
final class TermsByHand {

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

  private static final UUID AGREEMENT = UUID.fromString("01990f3a-6a00-7000-8000-00000000a001");
  private static final UUID CUSTOMER = UUID.fromString("01990f3a-6a00-7000-8000-00000000c001");
  private static final UUID CONTACT = UUID.fromString("01990f3a-6a00-7000-8000-00000000d001");
  private static final LocalDate FROM = LocalDate.of(2026, 9, 1);
  private static final LocalDate TO = LocalDate.of(2027, 9, 1);
  private static final Instant ACCEPTED = Instant.parse("2026-08-24T11:05:00Z");

  private TermsByHand() {}

  static JsonNode json() {
    return json(terms());
  }

  /** A document as it is told. */
  static JsonNode json(Object document) {
    return JSON.valueToTree(document);
  }

  static JsonNode accepted() {
    BoughtPlan bought = new BoughtPlan(new PlanReference(new Slug("pluss"), 1), 2);
    Offer offer =
        new Offer(
            AGREEMENT,
            "OSE-A1",
            CUSTOMER,
            new Validity(FROM, Optional.of(TO)),
            List.of(new AgreedItem(bought, new Validity(FROM, Optional.of(TO)))),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            "0".repeat(64),
            ACCEPTED,
            Optional.empty(),
            Optional.empty(),
            WrittenTerms.NONE);
    return json(
        AgreementAccepted.of(
                new AcceptedAgreement(offer, "Ingrid Solvang", ACCEPTED, Optional.empty(), 1, 1),
                terms())
            .data());
  }

  static TermsInForce terms() {
    MergedTerms merged =
        UnpricedTerms.of(
                List.of(new BoughtPlan(new PlanReference(new Slug("pluss"), 1), 2)),
                Shelf.with(PlanSamples.with(plan(), TermsByHand::withTheRest))::plan)
            .on(LocalDate.EPOCH, PriceLists.NONE);
    List<ItemTerm> items = List.of(new ItemTerm("pluss", 1, "Pluss", 2, FROM, TO));
    return new TermsInForce(
        new AgreementTerm(AGREEMENT, "OSE-A1", FROM, TO),
        ProviderTerm.of(
            new Provider(
                "Oseberg",
                "310028142",
                "NO",
                CurrencyUnit.of("NOK"),
                "nb-NO",
                ZoneId.of("Europe/Oslo"),
                "OSE")),
        CustomerTerm.of(
            new Customer(
                CUSTOMER,
                "OSE-K1",
                "Fjordfisk AS",
                Optional.empty(),
                List.of(
                    new Contact(
                        CONTACT,
                        "Ingrid",
                        "Solvang",
                        "ingrid.solvang@fjordfisk.example",
                        List.of(new Slug("erp-lead")))),
                0)),
        List.of(
            new TeamMemberTerm(
                "Kari",
                "Lunde",
                "kari.lunde@oseberg.example",
                "account-manager",
                FROM,
                LocalDate.of(2026, 10, 5),
                "Solveig Moen")),
        List.of(CalendarTerm.of(calendar())),
        List.of(PhaseTerm.of(FROM, TO, items, merged)));
  }

  private static PublishedCalendar calendar() {
    return new PublishedCalendar(
        new Slug("office-hours"),
        1,
        BusinessCalendar.of(
            ZoneId.of("Europe/Oslo"),
            WeeklyHours.weekdays(OpeningWindow.parse("08:00", "16:00"))
                .with(java.time.DayOfWeek.SUNDAY, OpeningWindow.parse("20:00", "24:00")),
            List.of(
                DayException.every(
                    MonthDay.of(12, 24), "Julaften", OpeningWindow.parse("08:00", "12:00")),
                DayException.on(LocalDate.of(2026, 12, 25), "1. juledag"))),
        ACCEPTED,
        Holding.ALWAYS,
        Optional.of("Servicedesken"));
  }

  private static WrittenPlan plan() {
    WrittenParticipant manager =
        new WrittenParticipant("account-manager", "required", "aftermarket-representative");
    return withMeetings(
        withRecurringPrices(
            withTimePrices(
                withTargets(
                    withCoverage(
                        empty("pluss"),
                        admitted(CRITICAL, FREE),
                        new WrittenCoverage(
                            PHONE, false, null, "Meld saken i kundeportalen.", "Ro.", "3.2"),
                        admitted(ANY, hourly("consultant"))),
                    target(CRITICAL, "PT2H"),
                    target(PHONE, "P1BD/16:00"),
                    target(ANY, "P1BD/EOD")),
                hour("consultant", "1450")),
            monthly("pluss-monthly", "9800.5")),
        new WrittenMeeting(
            "operational",
            "Operativt møte",
            "FREQ=MONTHLY;BYDAY=2TU",
            LocalTime.of(10, 0),
            Duration.ofMinutes(90),
            "office-hours",
            List.of("Nye behov hos kunden"),
            List.of(new WrittenParticipant("erp-lead", "when-needed", null)),
            List.of(manager),
            null,
            null));
  }

  /** What there is besides coverage, targets, prices and meetings. */
  private static TermsByParts withTheRest(TermsByParts terms) {
    return terms
        .rank(2)
        .order(new KindsInOrder(List.of("fault")), new KindsInOrder(List.of("order", "question")))
        .timebanks(
            new Timebank(
                "hours",
                "Timebank",
                600,
                Period.ofYears(1),
                "consultant",
                "10",
                new Timebank.Rollover(20, 120L, 1),
                List.of("support"),
                List.of(100, 80),
                "5.1"))
        .oneOffPrices(
            new OneOffPrice(
                "training", "Opplæring", "contact-added", null, 120L, "consultant", "25", "8"),
            new OneOffPrice(
                "start", "Oppstart", "started", PlanSamples.nok("5000"), null, null, "25", null))
        .quotation(new Quotation("consultant", true, true, "9"))
        .indexations(
            new Indexation("prices", "KPI", "2025-11", "--01-01", "5", Period.ofMonths(1), "7.3"))
        .activities(
            new Activity(
                "upgrade",
                "Oppgradering",
                "FREQ=YEARLY;BYMONTH=5;BYDAY=1MO",
                "office-hours",
                List.of(
                    new Activity.Step("upgrade", "Teknisk oppgradering", "technician"),
                    new Activity.Step("test", "Test", null)),
                "6.2"))
        .entitlements(new Entitlement("customer-day", "Kundedag", "For to.", "6.3"))
        .termination(
            new Termination(
                Period.ofYears(1),
                Period.ofMonths(3),
                Period.ofYears(1),
                MonthDay.of(1, 1),
                "renewal",
                "10"));
  }
}
