package no.ettermarked.agreements.customers.http;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import no.ettermarked.agreements.customers.Customer;
import no.ettermarked.agreements.customers.CustomerProfile;
import no.ettermarked.agreements.customers.app.RemarkingOnContacts.Remarks;
import no.ettermarked.agreements.parties.http.BankBody;
import no.ettermarked.agreements.parties.http.ElectronicAddressBody;
import no.ettermarked.agreements.parties.http.ParticularsBody;
import no.ettermarked.agreements.parties.http.PostalAddressBody;
import no.ettermarked.agreements.written.http.ReasonsInWords;
import no.ettermarked.kit.reasons.Because;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A customer as it is shown. */
@Schema(description = "A customer.")
public record CustomerView(
    @Schema(required = true, description = "The customer's id.") UUID id,
    @Schema(required = true, description = "For people.", examples = "NOR-K1") String number,
    @Schema(required = true, description = "The customer's name.", examples = "Vestkyst Handel AS")
        String name,
    @Schema(description = "As registered.", examples = "310044555")
        @Nullable String organisationNumber,
    @Schema(required = true, description = "The customer's people.") List<ContactView> contacts,
    @Schema(description = "ISO 3166-1 alpha-2; the provider's where it is absent.", examples = "NO")
        @Nullable String country,
    @Schema(description = "BCP 47; the provider's where it is absent.", examples = "nb-NO")
        @Nullable String language,
    @Schema(
            description = "IANA time zone; the provider's where it is absent.",
            examples = "Europe/Oslo")
        @Nullable String zone,
    @Schema(description = "With its country in front.", examples = "NO310044555MVA")
        @Nullable String vatNumber,
    @Schema(description = "Where post goes.") @Nullable PostalAddressBody address,
    @Schema(description = "Where money is paid to.") @Nullable BankBody bank,
    @Schema(description = "Where electronic documents go.")
        @Nullable ElectronicAddressBody electronicAddress,
    @Schema(
            description =
                "What there is to remark on its people: too few support contacts, somebody who has"
                    + " not been trained. Nothing is refused for it; lists leave it out.")
        @Nullable List<Because> remarks) {

  static CustomerView of(Customer customer) {
    return with(customer, null);
  }

  static CustomerView of(Customer customer, Remarks remarks) {
    return with(customer, ReasonsInWords.in(remarks.language()).tell(remarks.reasons()));
  }

  private static CustomerView with(Customer customer, @Nullable List<Because> remarks) {
    CustomerProfile profile = customer.profile();
    ParticularsBody particulars = ParticularsBody.of(profile.particulars());
    return new CustomerView(
        customer.id(),
        customer.number(),
        profile.name(),
        profile.organisationNumber().orElse(null),
        customer.contacts().stream().map(ContactView::of).toList(),
        profile.country().orElse(null),
        profile.language().orElse(null),
        profile.zone().map(ZoneId::getId).orElse(null),
        particulars.vatNumber(),
        particulars.address(),
        particulars.bank(),
        particulars.electronicAddress(),
        remarks);
  }
}
