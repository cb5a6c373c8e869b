package no.ettermarked.agreements.parties.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import no.ettermarked.agreements.parties.PostalAddress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where post goes. */
@Schema(description = "Where post goes.")
public record PostalAddressBody(
    @Schema(description = "Street and number, or a box.", examples = "Havnegata 1")
        @NotBlank
        @Size(max = 200)
        String street,
    @Schema(description = "A second line.", examples = "3. etasje") @Size(min = 1, max = 200)
        @Nullable String additional,
    @Schema(
            description = "In the country's form; that of NO, SE, DK and FI is checked.",
            examples = "7010")
        @NotBlank
        @Size(max = 12)
        String postalCode,
    @Schema(description = "The place.", examples = "Trondheim") @NotBlank @Size(max = 100)
        String city,
    @Schema(description = "ISO 3166-1 alpha-2.", examples = "NO")
        @NotNull
        @Pattern(regexp = "^[A-Z]{2}$")
        String country) {

  PostalAddress address() {
    return new PostalAddress(street, additional, postalCode, city, country);
  }

  static PostalAddressBody of(PostalAddress address) {
    return new PostalAddressBody(
        address.street(),
        address.additional(),
        address.postalCode(),
        address.city(),
        address.country());
  }
}
