package no.ettermarked.agreements.providers.http;

import no.ettermarked.agreements.providers.Provider;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A profile as it is shown. */
@Schema(description = "Who looks after customers, and how it writes.")
public record ProviderView(
    @Schema(
            required = true,
            description = "The name customers know.",
            examples = "Nordlys Drift AS")
        String name,
    @Schema(required = true, description = "As registered.", examples = "310028142")
        String organisationNumber,
    @Schema(required = true, description = "ISO 3166-1 alpha-2.", examples = "NO") String country,
    @Schema(required = true, description = "ISO 4217, of all prices.", examples = "NOK")
        String currency,
    @Schema(required = true, description = "BCP 47, of all explanations.", examples = "nb-NO")
        String language,
    @Schema(required = true, description = "IANA time zone.", examples = "Europe/Oslo") String zone,
    @Schema(
            required = true,
            description = "What the provider's numbers begin with.",
            examples = "NOR")
        String numberPrefix) {

  static ProviderView of(Provider provider) {
    return new ProviderView(
        provider.name(),
        provider.organisationNumber(),
        provider.country(),
        provider.currency().getCode(),
        provider.language(),
        provider.zone().getId(),
        provider.numberPrefix());
  }
}
