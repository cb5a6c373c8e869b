package no.ettermarked.agreements.agreements;

import java.time.LocalDate;
import java.util.Optional;
import no.ettermarked.agreements.written.Slug;

/**
 * A plan that is to be offered.
 *
 * @param version the latest when there is none
 * @param from its first day; the agreement's, or when that ends which it comes after
 * @param to the day after its last; as long as the plan lasts, or as the agreement does
 * @param after the plan that it follows
 */
public record WantedPlan(
    Slug plan,
    Optional<Integer> version,
    int quantity,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<Slug> after) {}
