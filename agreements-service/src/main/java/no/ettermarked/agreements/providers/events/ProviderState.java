package no.ettermarked.agreements.providers.events;

import java.util.UUID;
import no.ettermarked.agreements.parties.PostalAddress;
import no.ettermarked.agreements.parties.WrittenParticulars;
import no.ettermarked.agreements.parties.WrittenParticulars.WrittenBank;
import no.ettermarked.agreements.parties.WrittenParticulars.WrittenElectronicAddress;
import no.ettermarked.agreements.providers.Provider;
import no.ettermarked.agreements.providers.RegisteredProvider;
import no.ettermarked.kit.outbox.Event;
import org.jspecify.annotations.Nullable;

/** A provider's profile, whole, as it is from now on. */
public record ProviderState(Profile provider) {

  private static final String TYPE = "no.ettermarked.agreements.provider-changed.v1";

  /** The profile. */
  public record Profile(
      UUID id,
      String name,
      String organisationNumber,
      String country,
      String currency,
      String language,
      String zone,
      @Nullable String vatNumber,
      @Nullable PostalAddress address,
      @Nullable WrittenBank bank,
      @Nullable WrittenElectronicAddress electronicAddress) {}

  /** The event that tells of a profile that is registered or changed. */
  public static Event of(RegisteredProvider registered) {
    Provider profile = registered.profile();
    WrittenParticulars particulars = profile.particulars().written();
    return new Event(
        TYPE,
        registered.id(),
        registered.version(),
        new ProviderState(
            new Profile(
                registered.id(),
                profile.name(),
                profile.organisationNumber(),
                profile.country(),
                profile.currency().getCode(),
                profile.language(),
                profile.zone().getId(),
                particulars.vatNumber(),
                particulars.address(),
                particulars.bank(),
                particulars.electronicAddress())));
  }
}
