package no.ettermarked.agreements.customers.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.Optional;
import no.ettermarked.agreements.customers.CustomerProfile;
import no.ettermarked.agreements.customers.WrittenCustomer;
import no.ettermarked.agreements.parties.http.BankBody;
import no.ettermarked.agreements.parties.http.ElectronicAddressBody;
import no.ettermarked.agreements.parties.http.ParticularsBody;
import no.ettermarked.agreements.parties.http.PostalAddressBody;
import no.ettermarked.agreements.written.http.MergePatch.Whole;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A customer that is patched: each field may be sent or left out. */
@Schema(
    description =
        "A merge patch of a customer: send what changes, null for what goes. Its people are changed"
            + " one by one.")
public record CustomerPatchBody(
    @Schema(description = "The customer's name.", examples = "Vestkyst Handel AS")
        @NotBlank(groups = Whole.class)
        @Size(max = 200)
        String name,
    @Schema(
            nullable = true,
            description = "Checked by the rule of the customer's country.",
            examples = "310044555")
        @Size(min = 1, max = 20)
        @Nullable String organisationNumber,
    @Schema(
            nullable = true,
            description = "ISO 3166-1 alpha-2; the provider's where it is left out.",
            examples = "NO")
        @Pattern(regexp = "^[A-Z]{2}$")
        @Nullable String country,
    @Schema(
            nullable = true,
            description =
                "BCP 47: what the customer is written to in. The provider's where left out.",
            examples = "nb-NO")
        @Size(min = 1, max = 35)
        @Nullable String language,
    @Schema(
            nullable = true,
            description = "IANA time zone; the provider's where it is left out.",
            examples = "Europe/Oslo",
            maxLength = 64,
            implementation = String.class)
        @Nullable ZoneId zone,
    @Schema(
            nullable = true,
            description =
                "With its country in front; one of NO, SE, DK or FI holds an organisation number,"
                    + " which is checked.",
            examples = "NO310044555MVA")
        @Size(min = 1, max = 20)
        @Nullable String vatNumber,
    @Schema(nullable = true, description = "Where post goes.") @Valid
        @Nullable PostalAddressBody address,
    @Schema(nullable = true, description = "Where money is paid to.") @Valid
        @Nullable BankBody bank,
    @Schema(nullable = true, description = "Where electronic documents go.") @Valid
        @Nullable ElectronicAddressBody electronicAddress) {

  static CustomerPatchBody of(CustomerProfile profile) {
    ParticularsBody particulars = ParticularsBody.of(profile.particulars());
    return new CustomerPatchBody(
        profile.name(),
        profile.organisationNumber().orElse(null),
        profile.country().orElse(null),
        profile.language().orElse(null),
        profile.zone().orElse(null),
        particulars.vatNumber(),
        particulars.address(),
        particulars.bank(),
        particulars.electronicAddress());
  }

  WrittenCustomer written() {
    return new WrittenCustomer(
        name,
        Optional.ofNullable(organisationNumber),
        Optional.ofNullable(country),
        Optional.ofNullable(language),
        Optional.ofNullable(zone),
        new ParticularsBody(vatNumber, address, bank, electronicAddress).written());
  }
}
