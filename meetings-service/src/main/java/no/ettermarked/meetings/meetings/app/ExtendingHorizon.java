package no.ettermarked.meetings.meetings.app;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import no.ettermarked.kit.alarms.AlarmHandler;

/**
 * Plans further as time passes: once a month for each agreement, and when a phase of it begins or
 * it ends. It plans as of the instant that was waited for, so that a clock moved forward by years
 * leaves no month out.
 */
@Singleton
class ExtendingHorizon implements AlarmHandler {
  static final String ALARM = "meetings-horizon";

  private final PlanningMeetings planning;

  ExtendingHorizon(PlanningMeetings planning) {
    this.planning = planning;
  }

  @Override
  public String name() {
    return ALARM;
  }

  @Override
  public void ring(String agreement, Instant dueAt) {
    planning.plan(UUID.fromString(agreement), dueAt);
  }
}
