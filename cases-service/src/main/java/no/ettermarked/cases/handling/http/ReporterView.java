package no.ettermarked.cases.handling.http;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.ettermarked.cases.register.Reporter;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who reported a case. */
@Schema(name = "Reporter", description = "Who reported the case. Personal data.")
public record ReporterView(
    @Schema(description = "Full name.", examples = "Ingrid Solvang", maxLength = 200)
        @NotBlank
        @Size(max = 200)
        String name,
    @Schema(
            description = "E-mail address.",
            examples = "ingrid.solvang@fjordfisk.example",
            maxLength = 254)
        @Nullable
        @Email
        @Size(max = 254)
        String email) {

  static @Nullable ReporterView of(@Nullable Reporter reporter) {
    return reporter == null ? null : new ReporterView(reporter.name(), reporter.email());
  }

  public Reporter reporter() {
    return new Reporter(name, email);
  }
}
