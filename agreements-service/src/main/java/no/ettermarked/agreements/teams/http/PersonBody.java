package no.ettermarked.agreements.teams.http;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.ettermarked.agreements.teams.Person;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One of the provider's people. */
@Schema(description = "One of the provider's people; the e-mail address says who it is.")
public record PersonBody(
    @Schema(
            description = "First name.",
            examples = "Kari",
            extensions = @Extension(name = "x-personal-data", value = "true", parseValue = true))
        @NotBlank
        @Size(max = 100)
        String firstName,
    @Schema(
            description = "Last name.",
            examples = "Lunde",
            extensions = @Extension(name = "x-personal-data", value = "true", parseValue = true))
        @NotBlank
        @Size(max = 100)
        String lastName,
    @Schema(
            description = "E-mail address.",
            examples = "kari.lunde@nordlys.example",
            extensions = @Extension(name = "x-personal-data", value = "true", parseValue = true))
        @NotNull
        @Email
        @Size(min = 3, max = 254)
        String email) {

  Person person() {
    return new Person(firstName, lastName, email);
  }

  static PersonBody of(Person person) {
    return new PersonBody(person.firstName(), person.lastName(), person.email());
  }
}
