package no.ettermarked.agreements.plans.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.ettermarked.agreements.plans.WrittenWhen;
import no.ettermarked.agreements.plans.WrittenWhen.WrittenNot;
import no.ettermarked.agreements.written.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which cases a rule is about. */
@Schema(
    description =
        "Which cases a rule is about: those that match in every respect. What is left out means any;"
            + " an empty object means every case.")
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
            priorities,
    @Schema(
            description = "The reporter is a contact who has at least one of these roles.",
            examples = "[\"support-contact\"]")
        @Size(min = 1, max = 8)
        @Nullable List<@NotNull @Pattern(regexp = Slug.FORM) String> reporterRoles,
    @Schema(description = "When it comes, by whether a desk is open then.") @Valid
        @Nullable HoursBody hours,
    @Schema(description = "What the rule is not about.") @Valid @Nullable NotBody not) {

  static final String PRIORITY = "^(critical|high|medium|low)$";

  /** When a case comes. */
  @Schema(
      description =
          "When a case comes, by whether a calendar is open then. One of inside and outside.")
  public record HoursBody(
      @Schema(
              description = "While this calendar is open.",
              examples = "office-hours",
              maxLength = 64)
          @Pattern(regexp = Slug.FORM)
          @Nullable String inside,
      @Schema(
              description = "While this calendar is closed.",
              examples = "office-hours",
              maxLength = 64)
          @Pattern(regexp = Slug.FORM)
          @Nullable String outside) {}

  /** What a rule is not about. */
  @Schema(description = "What a rule is not about; all of it is left out.")
  public record NotBody(
      @Schema(description = "Not these kinds of case.", examples = "[\"fault\"]")
          @Size(min = 1, max = 50)
          @Nullable List<@NotNull @Pattern(regexp = Slug.FORM) String> kinds,
      @Schema(description = "Not by these channels.", examples = "[\"phone\"]")
          @Size(min = 1, max = 50)
          @Nullable List<@NotNull @Pattern(regexp = Slug.FORM) String> channels,
      @Schema(description = "Not with these priorities.", examples = "[\"low\"]")
          @Size(min = 1, max = 4)
          @Nullable
              List<
                  @NotNull
                  @Pattern(regexp = PRIORITY, message = "must be critical, high, medium or low")
                  String>
              priorities,
      @Schema(
              description = "The reporter has none of these roles, or is no contact at all.",
              examples = "[\"support-contact\"]")
          @Size(min = 1, max = 8)
          @Nullable List<@NotNull @Pattern(regexp = Slug.FORM) String> reporterRoles) {

    private WrittenNot written() {
      return new WrittenNot(kinds, channels, priorities, reporterRoles);
    }

    private static NotBody of(WrittenNot written) {
      return new NotBody(
          written.kinds(), written.channels(), written.priorities(), written.reporterRoles());
    }
  }

  WrittenWhen written() {
    return new WrittenWhen(
        kinds,
        channels,
        priorities,
        reporterRoles,
        hours == null ? null : hours.inside(),
        hours == null ? null : hours.outside(),
        not == null ? null : not.written());
  }

  static WhenBody of(WrittenWhen written) {
    WrittenNot not = written.not();
    return new WhenBody(
        written.kinds(),
        written.channels(),
        written.priorities(),
        written.reporterRoles(),
        written.inside() == null && written.outside() == null
            ? null
            : new HoursBody(written.inside(), written.outside()),
        not == null ? null : NotBody.of(not));
  }
}
