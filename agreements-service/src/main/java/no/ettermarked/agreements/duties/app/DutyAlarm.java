package no.ettermarked.agreements.duties.app;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import no.ettermarked.agreements.duties.Duty;
import no.ettermarked.agreements.duties.events.DutyOverdue;
import no.ettermarked.agreements.duties.store.Duties;
import no.ettermarked.agreements.providers.app.KnowingProvider;
import no.ettermarked.kit.alarms.AlarmHandler;
import no.ettermarked.kit.alarms.Alarms;
import no.ettermarked.kit.outbox.Outbox;

/** Tells of a duty when the day it was due has passed. */
@Singleton
class DutyAlarm implements AlarmHandler {

  private static final String ALARM = "duty-overdue";

  private final Duties duties;
  private final KnowingProvider provider;
  private final Alarms alarms;
  private final Outbox outbox;

  DutyAlarm(Duties duties, KnowingProvider provider, Alarms alarms, Outbox outbox) {
    this.duties = duties;
    this.provider = provider;
    this.alarms = alarms;
    this.outbox = outbox;
  }

  /** Waits for the end of the day it is due; a duty that has ended is not waited for. */
  void set(Duty duty) {
    if (duty.ended()) {
      alarms.cancel(ALARM, duty.id().toString());
    } else {
      alarms.set(
          ALARM,
          duty.id().toString(),
          duty.dueOn().plusDays(1).atStartOfDay(provider.profile().zone()).toInstant());
    }
  }

  @Override
  public String name() {
    return ALARM;
  }

  @Override
  public void ring(String subject, Instant dueAt) {
    duties.findForChange(UUID.fromString(subject)).ifPresent(duty -> tell(duty, dueAt));
  }

  /** A provider that has moved to another zone meanwhile may have some of the day left. */
  private void tell(Duty duty, Instant at) {
    switch (duty.standing(provider.profile().dateOf(at))) {
      case OVERDUE -> outbox.publish(DutyOverdue.of(duty));
      case DUE, UP_TO_DATE -> set(duty);
      case ENDED -> {}
    }
  }
}
