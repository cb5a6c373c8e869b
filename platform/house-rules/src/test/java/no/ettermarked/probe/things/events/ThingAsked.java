package no.ettermarked.probe.things.events;

import jakarta.inject.Singleton;
import java.util.Objects;
import no.ettermarked.kit.inbox.EventReader;
import no.ettermarked.kit.inbox.Received;
import no.ettermarked.probe.things.app.MakingThing;

/** Makes a thing when another service asks for one; "poison" cannot be made until it is mended. */
@Singleton
class ThingAsked implements EventReader<ThingAsked.Data> {

  record Data(String name) {
    Data {
      Objects.requireNonNull(name, "name");
    }
  }

  private final MakingThing making;

  ThingAsked(MakingThing making) {
    this.making = making;
  }

  @Override
  public String type() {
    return "no.ettermarked.probe.thing-asked.v1";
  }

  @Override
  public Class<Data> data() {
    return Data.class;
  }

  @Override
  public String consumer() {
    return "making";
  }

  @Override
  public void read(Received<Data> event) {
    if (event.data().name().equals("poison") && !Boolean.getBoolean("probe.mended")) {
      throw new IllegalStateException("poison cannot be made");
    }
    making.make(event.data().name(), 10);
  }
}
