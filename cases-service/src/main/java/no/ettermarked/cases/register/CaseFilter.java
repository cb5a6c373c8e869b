package no.ettermarked.cases.register;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which cases are asked for; what is null is not asked about. */
public record CaseFilter(
    @Nullable UUID customer, @Nullable String status, @Nullable String externalReference) {}
