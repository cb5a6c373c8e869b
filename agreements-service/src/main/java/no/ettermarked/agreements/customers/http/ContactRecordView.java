package no.ettermarked.agreements.customers.http;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.ettermarked.agreements.customers.Contact;
import no.ettermarked.agreements.customers.Standing;
import no.ettermarked.agreements.customers.Standing.Current;
import no.ettermarked.agreements.customers.Standing.Ended;
import no.ettermarked.agreements.customers.Standing.Erased;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A contact with what is recorded of them. */
@Schema(description = "One of a customer's people, now or before, with what is recorded of them.")
public record ContactRecordView(
    @Schema(required = true, description = "Who it is.") ContactView contact,
    @Schema(
            required = true,
            description = "Is a contact, was one, or has been erased.",
            examples = "current",
            enumeration = {"current", "ended", "erased"})
        String standing,
    @Schema(description = "Since when they no longer are, RFC 3339 UTC.") @Nullable Instant endedAt,
    @Schema(description = "The contact who came in the place, by id.") @Nullable UUID replacedBy,
    @Schema(required = true, description = "What they have been trained in.")
        List<TrainingBody> trainings,
    @Schema(required = true, description = "What has been recommended about them.")
        List<RecommendationView> recommendations) {

  static ContactRecordView of(Contact contact) {
    return new ContactRecordView(
        ContactView.of(contact),
        text(contact.standing()),
        endedAt(contact.standing()),
        contact.standing() instanceof Ended ended ? ended.replacedBy().orElse(null) : null,
        contact.trainings().stream().map(TrainingBody::of).toList(),
        contact.recommendations().stream().map(RecommendationView::of).toList());
  }

  private static String text(Standing standing) {
    return switch (standing) {
      case Current() -> "current";
      case Ended _ -> "ended";
      case Erased _ -> "erased";
    };
  }

  private static @Nullable Instant endedAt(Standing standing) {
    return switch (standing) {
      case Current() -> null;
      case Ended ended -> ended.at();
      case Erased(Instant at) -> at;
    };
  }
}
