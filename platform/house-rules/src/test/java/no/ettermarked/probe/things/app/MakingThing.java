package no.ettermarked.probe.things.app;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import no.ettermarked.kit.alarms.Alarms;
import no.ettermarked.kit.identity.Ids;
import no.ettermarked.kit.numbers.Numbers;
import no.ettermarked.kit.outbox.Event;
import no.ettermarked.kit.outbox.Outbox;
import no.ettermarked.kit.problems.Refused;
import no.ettermarked.kit.time.TimeSource;
import no.ettermarked.probe.things.Thing;
import no.ettermarked.probe.things.store.Things;

/** Makes things, tells of them, and remembers to make each old after its minutes. */
@Singleton
public class MakingThing {
  private final Things things;
  private final Outbox outbox;
  private final Alarms alarms;
  private final Numbers numbers;
  private final TimeSource time;

  MakingThing(Things things, Outbox outbox, Alarms alarms, Numbers numbers, TimeSource time) {
    this.things = things;
    this.outbox = outbox;
    this.alarms = alarms;
    this.numbers = numbers;
    this.time = time;
  }

  @Transactional
  public Thing make(String name, long minutes) {
    Thing thing = new Thing(Ids.next(), name, minutes, numbers.next("thing"), 0);
    things.add(thing);
    outbox.publish(
        new Event("no.ettermarked.probe.thing-made.v1", thing.id(), 0, Map.of("name", name)));
    alarms.set("thing-old", thing.id().toString(), time.now().plusSeconds(60 * minutes));
    if (name.equals("forbidden")) {
      throw Refused.unprocessable("thing-forbidden", "Choose another name.", "/name");
    }
    return thing;
  }

  @Transactional
  public void rename(UUID id, String name) {
    things.rename(id, name);
  }
}
