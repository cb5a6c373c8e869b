package no.ettermarked.agreements.customers.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import no.ettermarked.agreements.customers.NewCustomer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A customer to register. */
@Schema(description = "A customer to register.")
public record CustomerRequest(
    @Schema(description = "The customer's name.", examples = "Vestkyst Handel AS")
        @NotBlank
        @Size(max = 200)
        String name,
    @Schema(description = "Checked by the rule of the provider's country.", examples = "310044555")
        @Size(min = 1, max = 20)
        @Nullable String organisationNumber,
    @Schema(description = "The customer's people.") @Size(max = 200)
        @Nullable List<@NotNull @Valid ContactRequest> contacts) {

  NewCustomer customer() {
    return new NewCustomer(
        name,
        Optional.ofNullable(organisationNumber),
        contacts == null ? List.of() : contacts.stream().map(ContactRequest::contact).toList());
  }
}
