package no.ettermarked.agreements.customers.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import no.ettermarked.agreements.customers.NewCustomer;
import no.ettermarked.agreements.customers.WrittenCustomer;
import no.ettermarked.agreements.parties.http.BankBody;
import no.ettermarked.agreements.parties.http.ElectronicAddressBody;
import no.ettermarked.agreements.parties.http.ParticularsBody;
import no.ettermarked.agreements.parties.http.PostalAddressBody;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A customer to register. */
@Schema(description = "A customer to register.")
public record CustomerRequest(
    @Schema(description = "The customer's name.", examples = "Vestkyst Handel AS")
        @NotBlank
        @Size(max = 200)
        String name,
    @Schema(
            description =
                "Checked by the rule of the customer's country: NO, SE, DK and FI have check digits;"
                    + " of others the characters and the length are checked.",
            examples = "310044555")
        @Size(min = 1, max = 20)
        @Nullable String organisationNumber,
    @Schema(description = "The customer's people.") @Size(max = 200)
        @Nullable List<@NotNull @Valid ContactRequest> contacts,
    @Schema(
            description = "ISO 3166-1 alpha-2; the provider's where it is left out.",
            examples = "NO")
        @Pattern(regexp = "^[A-Z]{2}$")
        @Nullable String country,
    @Schema(
            description =
                "BCP 47: what the customer is written to in. The provider's where left out.",
            examples = "nb-NO")
        @Size(min = 1, max = 35)
        @Nullable String language,
    @Schema(
            description = "IANA time zone; the provider's where it is left out.",
            examples = "Europe/Oslo",
            maxLength = 64,
            implementation = String.class)
        @Nullable ZoneId zone,
    @Schema(
            description =
                "With its country in front; one of NO, SE, DK or FI holds an organisation number,"
                    + " which is checked.",
            examples = "NO310044555MVA")
        @Size(min = 1, max = 20)
        @Nullable String vatNumber,
    @Schema(description = "Where post goes.") @Valid @Nullable PostalAddressBody address,
    @Schema(description = "Where money is paid to.") @Valid @Nullable BankBody bank,
    @Schema(description = "Where electronic documents go.") @Valid
        @Nullable ElectronicAddressBody electronicAddress) {

  NewCustomer customer() {
    return new NewCustomer(
        new WrittenCustomer(
            name,
            Optional.ofNullable(organisationNumber),
            Optional.ofNullable(country),
            Optional.ofNullable(language),
            Optional.ofNullable(zone),
            new ParticularsBody(vatNumber, address, bank, electronicAddress).written()),
        contacts == null ? List.of() : contacts.stream().map(ContactRequest::contact).toList());
  }
}
