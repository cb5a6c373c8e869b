package no.ettermarked.agreements.plans.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.ettermarked.agreements.plans.KindsInOrder;
import no.ettermarked.agreements.written.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Kinds of case that are served alike. */
@Schema(description = "Kinds of case that are served alike, before all that come later.")
public record KindsInOrderBody(
    @Schema(description = "Kinds of case, in your own words.", examples = "[\"deviation\"]")
        @NotNull
        @Size(min = 1, max = 50)
        List<@NotNull @Pattern(regexp = Slug.FORM) String> kinds) {

  KindsInOrder written() {
    return new KindsInOrder(kinds);
  }

  static KindsInOrderBody of(KindsInOrder written) {
    return new KindsInOrderBody(written.kinds());
  }
}
