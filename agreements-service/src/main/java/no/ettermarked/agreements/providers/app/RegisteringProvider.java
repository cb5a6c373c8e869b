package no.ettermarked.agreements.providers.app;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.ettermarked.agreements.providers.Provider;
import no.ettermarked.agreements.providers.ProviderChanged;
import no.ettermarked.agreements.providers.ProviderRules;
import no.ettermarked.agreements.providers.RegisteredProvider;
import no.ettermarked.agreements.providers.WrittenProvider;
import no.ettermarked.agreements.providers.events.ProviderState;
import no.ettermarked.agreements.providers.store.Providers;
import no.ettermarked.agreements.written.Flaw;
import no.ettermarked.agreements.written.store.Turns;
import no.ettermarked.kit.etag.Version;
import no.ettermarked.kit.outbox.Outbox;
import org.jspecify.annotations.Nullable;

/** Registers the provider's profile, or changes it. */
@Singleton
public class RegisteringProvider {

  /** What came of it. */
  public sealed interface Outcome {

    /** The profile is as written. */
    record Registered(RegisteredProvider provider) implements Outcome {}

    /** The profile is as it was, because of these. */
    record Flawed(List<Flaw> flaws) implements Outcome {}
  }

  private final Providers providers;
  private final Turns turns;
  private final Event<ProviderChanged> changed;
  private final Outbox outbox;

  RegisteringProvider(
      Providers providers, Turns turns, Event<ProviderChanged> changed, Outbox outbox) {
    this.providers = providers;
    this.turns = turns;
    this.changed = changed;
    this.outbox = outbox;
  }

  /**
   * @param writing gives what is written, by what is registered already
   * @param ifMatch the version that is changed; required once there is one
   */
  @Transactional
  public Outcome register(
      Function<Optional<Provider>, WrittenProvider> writing, @Nullable String ifMatch) {
    turns.take("provider");
    Optional<RegisteredProvider> before = providers.find();
    before.ifPresent(registered -> new Version(registered.version()).match(ifMatch));
    Optional<Provider> profile = before.map(RegisteredProvider::profile);
    WrittenProvider written = writing.apply(profile);
    List<Flaw> flaws = ProviderRules.flaws(written, profile);
    if (!flaws.isEmpty()) {
      return new Outcome.Flawed(flaws);
    }
    RegisteredProvider now = providers.put(Provider.of(written));
    if (before.isPresent()) {
      changed.fire(new ProviderChanged(now.profile()));
    }
    outbox.publish(ProviderState.of(now));
    return new Outcome.Registered(now);
  }
}
