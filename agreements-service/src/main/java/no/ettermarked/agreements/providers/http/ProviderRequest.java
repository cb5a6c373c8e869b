package no.ettermarked.agreements.providers.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import no.ettermarked.agreements.parties.Particulars;
import no.ettermarked.agreements.parties.http.BankBody;
import no.ettermarked.agreements.parties.http.ElectronicAddressBody;
import no.ettermarked.agreements.parties.http.ParticularsBody;
import no.ettermarked.agreements.parties.http.PostalAddressBody;
import no.ettermarked.agreements.providers.Provider;
import no.ettermarked.agreements.providers.Words;
import no.ettermarked.agreements.providers.WrittenProvider;
import no.ettermarked.agreements.providers.WrittenWord;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A profile as it is registered. */
@Schema(description = "Who looks after customers, and how it writes.")
public record ProviderRequest(
    @Schema(description = "The name customers know.", examples = "Nordlys Drift AS")
        @NotBlank
        @Size(max = 200)
        String name,
    @Schema(
            description = "Checked by the country's own rule; a Norwegian one by modulus 11.",
            examples = "310028142")
        @NotBlank
        @Size(max = 20)
        String organisationNumber,
    @Schema(description = "ISO 3166-1 alpha-2.", examples = "NO")
        @NotNull
        @Pattern(regexp = "^[A-Z]{2}$")
        String country,
    @Schema(
            description = "ISO 4217. All prices are in it, so it cannot be changed later.",
            examples = "NOK")
        @NotNull
        @Pattern(regexp = "^[A-Z]{3}$")
        String currency,
    @Schema(description = "BCP 47. Explanations are written in it.", examples = "nb-NO")
        @NotBlank
        @Size(max = 35)
        String language,
    @Schema(
            description = "IANA time zone. Dates of agreements begin and end in it.",
            examples = "Europe/Oslo",
            maxLength = 64,
            implementation = String.class)
        @NotNull
        ZoneId zone,
    @Schema(description = "What the provider's numbers begin with.", examples = "NOR")
        @NotNull
        @Pattern(regexp = "^[A-Z][A-Z0-9]{1,7}$")
        String numberPrefix,
    @Schema(
            description =
                "What customers call roles, waits and the like: sentences then say this rather than"
                    + " the provider's own short word. As it is when left out.")
        @Size(max = 200)
        @Nullable List<@NotNull @Valid WordBody> words,
    @Schema(
            description =
                "With its country in front; one of NO, SE, DK or FI holds an organisation number,"
                    + " which is checked. As it is when left out.",
            examples = "NO310028142MVA")
        @Size(min = 1, max = 20)
        @Nullable String vatNumber,
    @Schema(description = "Where post goes. As it is when left out.") @Valid
        @Nullable PostalAddressBody address,
    @Schema(description = "Where money is paid to. As it is when left out.") @Valid
        @Nullable BankBody bank,
    @Schema(description = "Where electronic documents go. As it is when left out.") @Valid
        @Nullable ElectronicAddressBody electronicAddress) {

  /**
   * @param before what is registered already, for what is left as it is
   */
  WrittenProvider written(Optional<Provider> before) {
    ParticularsBody kept =
        ParticularsBody.of(before.map(Provider::particulars).orElse(Particulars.NONE));
    Words keptWords = before.map(Provider::words).orElse(Words.NONE);
    return new WrittenProvider(
        name,
        organisationNumber,
        country,
        currency,
        language,
        zone,
        numberPrefix,
        new ParticularsBody(vatNumber, address, bank, electronicAddress).orElse(kept).written(),
        words == null ? WrittenWord.of(keptWords) : words.stream().map(WordBody::written).toList());
  }
}
