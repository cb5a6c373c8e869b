package no.ettermarked.cases.intake.app;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import no.ettermarked.cases.clocks.CaseClock;
import no.ettermarked.cases.clocks.app.SettingClocks;
import no.ettermarked.cases.intake.Admission.Admitted;
import no.ettermarked.cases.intake.Admission.NoAgreementInForce;
import no.ettermarked.cases.intake.Admission.NotCovered;
import no.ettermarked.cases.intake.Admissions;
import no.ettermarked.cases.intake.NewEnquiry;
import no.ettermarked.cases.intake.Opening;
import no.ettermarked.cases.intake.events.CaseOpened;
import no.ettermarked.cases.register.Case;
import no.ettermarked.cases.register.CaseState.Open;
import no.ettermarked.cases.register.store.Cases;
import no.ettermarked.cases.telling.app.Telling;
import no.ettermarked.cases.terms.store.AgreementTerms;
import no.ettermarked.kit.identity.Ids;
import no.ettermarked.kit.numbers.Numbers;
import no.ettermarked.kit.outbox.Outbox;
import no.ettermarked.kit.time.TimeSource;

/** An enquiry becomes a case, with its clocks, if the terms in force admit it. */
@Singleton
@Transactional
public class OpeningCase {
  private static final String SERIES = "case";

  private final AgreementTerms terms;
  private final Cases cases;
  private final SettingClocks clocks;
  private final Numbers numbers;
  private final Outbox outbox;
  private final Telling telling;
  private final TimeSource time;

  OpeningCase(
      AgreementTerms terms,
      Cases cases,
      SettingClocks clocks,
      Numbers numbers,
      Outbox outbox,
      Telling telling,
      TimeSource time) {
    this.terms = terms;
    this.cases = cases;
    this.clocks = clocks;
    this.numbers = numbers;
    this.outbox = outbox;
    this.telling = telling;
    this.time = time;
  }

  /** Opens the case now, or tells why there is none. */
  public Opening open(NewEnquiry enquiry) {
    Instant now = time.now();
    return switch (Admissions.decide(terms.of(enquiry.customer()), enquiry.at(now))) {
      case Admitted admitted -> open(enquiry, admitted, now);
      case NoAgreementInForce(var because) ->
          new Opening.NoAgreementInForce(telling.sentence(because));
      case NotCovered(var because) -> new Opening.NotCovered(telling.sentence(because));
    };
  }

  private Opening open(NewEnquiry enquiry, Admitted admitted, Instant now) {
    Case opened =
        new Case(
            Ids.next(),
            admitted.terms().numberPrefix() + "-" + numbers.nextWithGaps(SERIES),
            enquiry.customer(),
            admitted.terms().agreement(),
            enquiry.enquiry(),
            enquiry.report(),
            admitted.coverage(),
            now,
            new Open(),
            0);
    cases.add(opened);
    List<CaseClock> set = clocks.set(opened, admitted.terms());
    outbox.publish(CaseOpened.event(opened, set, telling.speech()));
    return new Opening.Opened(opened, set);
  }
}
