package no.ettermarked.meetings.terms;

import java.util.UUID;

/** Newer terms of an agreement have been kept, in the transaction under way. */
public record TermsKept(UUID agreement) {}
