package no.ettermarked.agreements.plans.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.ettermarked.agreements.plans.WrittenWhen;
import no.ettermarked.agreements.written.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which cases a rule is about. */
@Schema(
    description =
        "Which cases a rule is about. A list that is left out means any; an empty object means every"
            + " case.")
public record WhenBody(
    @Schema(description = "Kinds of case, in your own words.", examples = "[\"licence\"]")
        @Size(min = 1, max = 50)
        @Nullable List<@NotNull @Pattern(regexp = Slug.FORM) String> kinds,
    @Schema(
            description = "How it came, such as portal, email, phone, monitoring, project-room.",
            examples = "[\"phone\"]")
        @Size(min = 1, max = 50)
        @Nullable List<@NotNull @Pattern(regexp = Slug.FORM) String> channels,
    @Schema(description = "critical, high, medium or low.", examples = "[\"critical\"]")
        @Size(min = 1, max = 4)
        @Nullable
            List<
                @NotNull
                @Pattern(regexp = PRIORITY, message = "must be critical, high, medium or low")
                String>
            priorities) {

  private static final String PRIORITY = "^(critical|high|medium|low)$";

  WrittenWhen written() {
    return new WrittenWhen(kinds, channels, priorities);
  }

  static WhenBody of(WrittenWhen written) {
    return new WhenBody(written.kinds(), written.channels(), written.priorities());
  }
}
