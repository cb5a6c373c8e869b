package no.ettermarked.meetings.meetings.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneId;
import no.ettermarked.kit.json.EventJson;
import no.ettermarked.kit.reasons.Reason;
import no.ettermarked.meetings.meetings.Meeting;
import no.ettermarked.meetings.meetings.MeetingPlan;
import no.ettermarked.meetings.meetings.MeetingState;
import no.ettermarked.meetings.meetings.SeriesOfMeeting;
import org.jspecify.annotations.Nullable;

/** A meeting as a row, and back. */
@Singleton
class MeetingTranslation {
  private final EventJson json;

  MeetingTranslation(EventJson json) {
    this.json = json;
  }

  void write(Meeting meeting, MeetingRow row) {
    MeetingPlan plan = meeting.plan();
    row.customer = meeting.series().customer();
    row.customerName = meeting.series().customerName();
    row.language = meeting.series().language();
    row.startsAt = plan.startsAt();
    row.endsAt = plan.endsAt();
    row.zone = plan.zone().getId();
    row.name = plan.name();
    row.plan =
        json.write(
            new PlanDocument(
                plan.agenda(), plan.participants(), plan.unfilledRoles(), plan.because()));
    row.sequence = meeting.sequence();
    row.changedAt = meeting.changedAt();
    switch (meeting.state()) {
      case MeetingState.Planned planned -> {
        row.cancelledAt = null;
        row.cancelledBecause = null;
      }
      case MeetingState.Cancelled cancelled -> {
        row.cancelledAt = cancelled.at();
        row.cancelledBecause = json.write(cancelled.because());
      }
    }
  }

  Meeting meeting(MeetingRow row) {
    PlanDocument plan = read(row.plan, PlanDocument.class);
    return new Meeting(
        row.id,
        new SeriesOfMeeting(
            row.series, row.agreement, row.customer, row.customerName, row.key, row.language),
        new MeetingPlan(
            row.occurrenceOn,
            row.startsAt,
            row.endsAt,
            ZoneId.of(row.zone),
            row.name,
            plan.agenda(),
            plan.participants(),
            plan.unfilledRoles(),
            plan.because()),
        state(row.cancelledAt, row.cancelledBecause),
        row.sequence,
        row.changedAt,
        row.version);
  }

  private MeetingState state(@Nullable Instant cancelledAt, @Nullable String because) {
    return cancelledAt == null || because == null
        ? new MeetingState.Planned()
        : new MeetingState.Cancelled(cancelledAt, read(because, Reason.class));
  }

  private <T> T read(String document, Class<T> type) {
    try {
      return json.read(document, type);
    } catch (JsonProcessingException bug) {
      throw new IllegalStateException("a stored meeting cannot be read", bug);
    }
  }
}
