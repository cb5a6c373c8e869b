package no.ettermarked.agreements.agreements.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import no.ettermarked.agreements.agreements.AcceptedAgreement;
import no.ettermarked.agreements.agreements.events.TermsTopic;
import no.ettermarked.agreements.providers.app.KnowingProvider;
import no.ettermarked.kit.alarms.Alarms;

/** Tells terms in force, and sets an alarm for when they are told next: with the next phase. */
@ApplicationScoped
public class TellingTerms {

  static final String PHASE_BEGINS = "phase-begins";

  private final WritingTerms writing;
  private final TermsTopic topic;
  private final Alarms alarms;
  private final KnowingProvider provider;

  TellingTerms(WritingTerms writing, TermsTopic topic, Alarms alarms, KnowingProvider provider) {
    this.writing = writing;
    this.topic = topic;
    this.alarms = alarms;
    this.provider = provider;
  }

  /** Tells the terms as they are on a date. */
  void tell(AcceptedAgreement agreement, LocalDate on) {
    topic.tell(agreement, writing.write(agreement, on));
    String subject = agreement.offer().id().toString();
    agreement.offer().phases(agreement.validity()).stream()
        .map(phase -> phase.period().from())
        .filter(from -> from.isAfter(on))
        .findFirst()
        .ifPresentOrElse(
            next -> alarms.set(PHASE_BEGINS, subject, beginOf(next)),
            () -> alarms.cancel(PHASE_BEGINS, subject));
  }

  private Instant beginOf(LocalDate day) {
    return day.atStartOfDay(provider.profile().zone()).toInstant();
  }
}
