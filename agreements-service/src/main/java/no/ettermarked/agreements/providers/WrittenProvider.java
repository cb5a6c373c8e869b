package no.ettermarked.agreements.providers;

import java.time.ZoneId;
import java.util.List;
import no.ettermarked.agreements.parties.WrittenParticulars;

/**
 * A provider's profile as it is written, before it is known to hold.
 *
 * @param country ISO 3166-1 alpha-2
 * @param currency ISO 4217
 * @param language BCP 47
 * @param numberPrefix what the provider's numbers begin with, such as {@code OSE} in {@code OSE-K1}
 * @param particulars what an invoice says of it
 * @param words what customers call its words
 */
public record WrittenProvider(
    String name,
    String organisationNumber,
    String country,
    String currency,
    String language,
    ZoneId zone,
    String numberPrefix,
    WrittenParticulars particulars,
    List<WrittenWord> words) {}
