package no.ettermarked.cases.telling.app;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.ettermarked.cases.telling.Speech;
import no.ettermarked.cases.terms.ProviderProfile;
import no.ettermarked.cases.terms.store.ProviderProfiles;
import no.ettermarked.kit.reasons.Because;
import no.ettermarked.kit.reasons.Reason;

/** Tells reasons in the language of the provider worked for; English before it is known. */
@Singleton
public class Telling {
  private static final String UNTIL_KNOWN = "en";

  private final ProviderProfiles profiles;
  private final SpokenHere spoken;
  private final Map<String, Speech> speeches = new ConcurrentHashMap<>();

  Telling(ProviderProfiles profiles, SpokenHere spoken) {
    this.profiles = profiles;
    this.spoken = spoken;
  }

  public List<Because> tell(List<Reason> reasons) {
    return speech().tell(reasons);
  }

  public String sentence(Reason reason) {
    return speech().tell(reason).text();
  }

  /** The way to tell of the provider worked for: one for all of a piece of work. */
  public Speech speech() {
    return spoken.knownOr(this::ofProvider);
  }

  private Speech ofProvider() {
    String language = profiles.current().map(ProviderProfile::language).orElse(UNTIL_KNOWN);
    return speeches.computeIfAbsent(language, Speech::in).afresh();
  }
}
