package no.ettermarked.probe.things.app;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import no.ettermarked.kit.alarms.AlarmHandler;
import no.ettermarked.probe.things.store.Things;

/** Says in its name when a thing grew old. */
@Singleton
class ThingGrewOld implements AlarmHandler {
  private final Things things;

  ThingGrewOld(Things things) {
    this.things = things;
  }

  @Override
  public String name() {
    return "thing-old";
  }

  @Override
  public void ring(String subject, Instant dueAt) {
    things.rename(UUID.fromString(subject), "old");
  }
}
