package no.ettermarked.agreements.duties;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Which duties are wanted.
 *
 * @param customer only those for this customer
 * @param overdueOn only those that are overdue on this day
 */
public record DutyFilter(Optional<UUID> customer, Optional<LocalDate> overdueOn) {}
