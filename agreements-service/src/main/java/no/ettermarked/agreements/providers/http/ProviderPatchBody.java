package no.ettermarked.agreements.providers.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.List;
import no.ettermarked.agreements.parties.http.BankBody;
import no.ettermarked.agreements.parties.http.ElectronicAddressBody;
import no.ettermarked.agreements.parties.http.ParticularsBody;
import no.ettermarked.agreements.parties.http.PostalAddressBody;
import no.ettermarked.agreements.providers.Provider;
import no.ettermarked.agreements.providers.WrittenProvider;
import no.ettermarked.agreements.written.http.MergePatch.Whole;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A profile that is patched: each field may be sent or left out. */
@Schema(
    description =
        "A merge patch of the profile: send what changes, null for what goes. Once patched it must"
            + " be whole.")
public record ProviderPatchBody(
    @Schema(description = "The name customers know.", examples = "Nordlys Drift AS")
        @NotBlank(groups = Whole.class)
        @Size(max = 200)
        String name,
    @Schema(description = "Checked by the country's own rule.", examples = "310028142")
        @NotBlank(groups = Whole.class)
        @Size(max = 20)
        String organisationNumber,
    @Schema(description = "ISO 3166-1 alpha-2.", examples = "NO")
        @NotNull(groups = Whole.class)
        @Pattern(regexp = "^[A-Z]{2}$")
        String country,
    @Schema(description = "ISO 4217; it cannot be changed.", examples = "NOK")
        @NotNull(groups = Whole.class)
        @Pattern(regexp = "^[A-Z]{3}$")
        String currency,
    @Schema(description = "BCP 47. Explanations are written in it.", examples = "nb-NO")
        @NotBlank(groups = Whole.class)
        @Size(max = 35)
        String language,
    @Schema(
            description = "IANA time zone. Dates of agreements begin and end in it.",
            examples = "Europe/Oslo",
            maxLength = 64,
            implementation = String.class)
        @NotNull(groups = Whole.class)
        ZoneId zone,
    @Schema(description = "What the provider's numbers begin with.", examples = "NOR")
        @NotNull(groups = Whole.class)
        @Pattern(regexp = "^[A-Z][A-Z0-9]{1,7}$")
        String numberPrefix,
    @Schema(
            nullable = true,
            description =
                "With its country in front; one of NO, SE, DK or FI holds an organisation number,"
                    + " which is checked.",
            examples = "NO310028142MVA")
        @Size(min = 1, max = 20)
        @Nullable String vatNumber,
    @Schema(nullable = true, description = "Where post goes.") @Valid
        @Nullable PostalAddressBody address,
    @Schema(nullable = true, description = "Where money is paid to.") @Valid
        @Nullable BankBody bank,
    @Schema(nullable = true, description = "Where electronic documents go.") @Valid
        @Nullable ElectronicAddressBody electronicAddress,
    @Schema(
            nullable = true,
            description =
                "What customers call roles, waits and the like: sentences then say this rather than"
                    + " the provider's own short word.")
        @Size(max = 200)
        @Nullable List<@NotNull @Valid WordBody> words) {

  static ProviderPatchBody of(Provider provider) {
    ParticularsBody particulars = ParticularsBody.of(provider.particulars());
    return new ProviderPatchBody(
        provider.name(),
        provider.organisationNumber(),
        provider.country(),
        provider.currency().getCode(),
        provider.language(),
        provider.zone(),
        provider.numberPrefix(),
        particulars.vatNumber(),
        particulars.address(),
        particulars.bank(),
        particulars.electronicAddress(),
        WordBody.of(provider.words()));
  }

  WrittenProvider written() {
    return new WrittenProvider(
        name,
        organisationNumber,
        country,
        currency,
        language,
        zone,
        numberPrefix,
        new ParticularsBody(vatNumber, address, bank, electronicAddress).written(),
        words == null ? List.of() : words.stream().map(WordBody::written).toList());
  }
}
