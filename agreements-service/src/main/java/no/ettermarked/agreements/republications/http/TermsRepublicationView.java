package no.ettermarked.agreements.republications.http;

import java.time.Instant;
import java.util.UUID;
import no.ettermarked.agreements.republications.Republication;
import no.ettermarked.agreements.written.Slug;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A republication of terms, and how far it has come. */
@Schema(description = "A republication of terms in force, and how far it has come.")
public record TermsRepublicationView(
    @Schema(required = true, description = "The republication's id.") UUID id,
    @Schema(
            required = true,
            description =
                "Why: requested, provider-changed, calendar-changed, or price-list-changed. Expect"
                    + " further words.",
            examples = "requested")
        String cause,
    @Schema(
            description = "Only terms that are counted in this calendar are told; absent: all are.",
            examples = "office-hours")
        @Nullable String calendar,
    @Schema(
            description = "Only terms that are priced by this list are told; absent: all are.",
            examples = "hours")
        @Nullable String priceList,
    @Schema(
            required = true,
            description = "How many agreements there were to go through when it was asked for.",
            examples = "50000")
        long total,
    @Schema(
            required = true,
            description =
                "How many have been gone through. At the end it is not total where agreements were"
                    + " accepted meanwhile, or ended.",
            examples = "12500")
        long done,
    @Schema(
            required = true,
            description = "How many of those were told again, with a higher aggregateversion.",
            examples = "12500")
        long told,
    @Schema(required = true, description = "When it was asked for, RFC 3339 UTC.")
        Instant requestedAt,
    @Schema(description = "When the first were told, RFC 3339 UTC; absent until then.")
        @Nullable Instant began,
    @Schema(
            description =
                "When the last were, RFC 3339 UTC; absent until then. They are on the topic soon after.")
        @Nullable Instant ended) {

  static TermsRepublicationView of(Republication republication) {
    return new TermsRepublicationView(
        republication.id(),
        republication.cause().text(),
        republication.calendar().map(Slug::text).orElse(null),
        republication.priceList().map(Slug::text).orElse(null),
        republication.total(),
        republication.done(),
        republication.told(),
        republication.requestedAt(),
        republication.began().orElse(null),
        republication.ended().orElse(null));
  }
}
