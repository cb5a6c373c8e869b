package no.ettermarked.cases;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.ettermarked.businesstime.BusinessCalendar;
import no.ettermarked.businesstime.OpeningWindow;
import no.ettermarked.businesstime.Target;
import no.ettermarked.businesstime.WeeklyHours;
import no.ettermarked.cases.clocks.CaseClock;
import no.ettermarked.cases.register.Case;
import no.ettermarked.cases.register.CaseState.Open;
import no.ettermarked.cases.register.Coverage;
import no.ettermarked.cases.register.Report;
import no.ettermarked.cases.terms.Enquiry;
import no.ettermarked.cases.terms.Measure;
import no.ettermarked.cases.terms.NamedCalendar;
import no.ettermarked.cases.terms.Pay;
import no.ettermarked.cases.terms.Priority;
import no.ettermarked.kit.reasons.Reason;
import no.ettermarked.kit.reasons.Source;

/** Made by hand for tests: the case and the clock of the event samples. */
public final class Made {
  public static final Instant OPENED = Instant.parse("2026-09-08T07:12:00Z");
  public static final NamedCalendar OFFICE =
      new NamedCalendar(
          "office-hours",
          1,
          Optional.empty(),
          BusinessCalendar.of(
              ZoneId.of("Europe/Oslo"),
              WeeklyHours.weekdays(OpeningWindow.parse("08:00", "16:00")),
              List.of()));

  private Made() {}

  public static Case openCase() {
    return paid(new Pay.Hourly("consultant"));
  }

  /** The case of the samples, paid like this. */
  public static Case paid(Pay pay) {
    return new Case(
        UUID.fromString("01990f3a-6a00-7000-8000-00000000e001"),
        "OSE-1",
        UUID.fromString("01990f3a-6a00-7000-8000-00000000c001"),
        UUID.fromString("01990f3a-6a00-7000-8000-00000000a001"),
        new Enquiry("fault", Priority.CRITICAL, "portal"),
        new Report("Faktura kan ikke bokføres", null, null, null, null, null),
        new Coverage(
            pay,
            List.of(
                Reason.of(
                    "coverage." + pay.as(),
                    Source.of("plan", "basis", 1, "coverage/2"),
                    Map.of("price", "consultant", "timebank", "hours")))),
        OPENED,
        new Open(),
        0);
  }

  public static CaseClock clock(String target) {
    return new CaseClock(
        UUID.fromString("01990f3a-6a00-7000-8000-00000000b001"),
        openCase().id(),
        Measure.WORK_STARTED,
        Target.parse(target),
        OFFICE,
        List.of(75),
        OPENED,
        null,
        null,
        List.of(
            Reason.of(
                "target.within",
                Source.of("plan", "fleksi", 1, "targets/1"),
                Map.of("within", "PT2H"))));
  }
}
