package no.ettermarked.agreements.parties.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.ettermarked.agreements.parties.WrittenParticulars.WrittenBank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where money is paid to. */
@Schema(description = "Where money is paid to.")
public record BankBody(
    @Schema(
            description = "ISO 13616; checked by modulus 97. Spaces are taken out.",
            examples = "NO9386011117947")
        @NotBlank
        @Size(max = 42)
        String iban,
    @Schema(description = "ISO 9362, 8 or 11 characters.", examples = "DNBANOKK")
        @Size(min = 1, max = 11)
        @Nullable String bic) {

  WrittenBank written() {
    return new WrittenBank(iban, bic);
  }

  static BankBody of(WrittenBank written) {
    return new BankBody(written.iban(), written.bic());
  }
}
