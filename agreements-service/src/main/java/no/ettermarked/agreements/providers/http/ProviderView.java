package no.ettermarked.agreements.providers.http;

import java.util.List;
import no.ettermarked.agreements.parties.http.BankBody;
import no.ettermarked.agreements.parties.http.ElectronicAddressBody;
import no.ettermarked.agreements.parties.http.ParticularsBody;
import no.ettermarked.agreements.parties.http.PostalAddressBody;
import no.ettermarked.agreements.providers.Provider;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

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
        String numberPrefix,
    @Schema(description = "With its country in front.", examples = "NO310028142MVA")
        @Nullable String vatNumber,
    @Schema(description = "Where post goes.") @Nullable PostalAddressBody address,
    @Schema(description = "Where money is paid to.") @Nullable BankBody bank,
    @Schema(description = "Where electronic documents go.")
        @Nullable ElectronicAddressBody electronicAddress,
    @Schema(
            description =
                "What customers call roles, waits and the like; absent where nobody has said it.")
        @Nullable List<WordBody> words) {

  static ProviderView of(Provider provider) {
    ParticularsBody particulars = ParticularsBody.of(provider.particulars());
    return new ProviderView(
        provider.name(),
        provider.organisationNumber(),
        provider.country(),
        provider.currency().getCode(),
        provider.language(),
        provider.zone().getId(),
        provider.numberPrefix(),
        particulars.vatNumber(),
        particulars.address(),
        particulars.bank(),
        particulars.electronicAddress(),
        WordBody.of(provider.words()));
  }
}
