package no.ettermarked.agreements.parties.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import no.ettermarked.agreements.parties.WrittenParticulars.WrittenElectronicAddress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where electronic documents go. */
@Schema(description = "Where electronic documents go: a Peppol participant.")
public record ElectronicAddressBody(
    @Schema(
            description =
                "ISO/IEC 6523 code: 0192 Norwegian organisation number, 0007 Swedish, 0184 Danish"
                    + " CVR, 0212 Finnish, 0088 GLN. The identifiers of these are checked; of other"
                    + " schemes only the form is.",
            examples = "0192")
        @NotNull
        @Pattern(regexp = "^[0-9]{4}$")
        String scheme,
    @Schema(description = "The participant in the scheme.", examples = "310028142")
        @NotBlank
        @Size(max = 135)
        String identifier) {

  WrittenElectronicAddress written() {
    return new WrittenElectronicAddress(scheme, identifier);
  }

  static ElectronicAddressBody of(WrittenElectronicAddress written) {
    return new ElectronicAddressBody(written.scheme(), written.identifier());
  }
}
