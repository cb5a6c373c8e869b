package no.ettermarked.agreements.plans.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import no.ettermarked.agreements.plans.Entitlement;
import no.ettermarked.agreements.written.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that the customer is entitled to. */
@Schema(
    description = "Something that the customer is entitled to and that is neither rule nor price.")
public record EntitlementBody(
    @Schema(
            description = "Its name for programs; an including plan replaces it by the same key.",
            examples = "customer-day",
            maxLength = 64)
        @NotNull
        @Pattern(regexp = Slug.FORM)
        String key,
    @Schema(description = "What customers call it.", examples = "Gratis kundedag")
        @NotBlank
        @Size(max = 200)
        String name,
    @Schema(description = "What it is, for customers.", examples = "For to personer.")
        @Size(min = 1, max = 1000)
        @Nullable String description,
    @Schema(description = "The provision it comes from.", examples = "3.2")
        @Size(min = 1, max = 100)
        @Nullable String because) {

  Entitlement written() {
    return new Entitlement(key, name, description, because);
  }

  static EntitlementBody of(Entitlement written) {
    return new EntitlementBody(
        written.key(), written.name(), written.description(), written.because());
  }
}
