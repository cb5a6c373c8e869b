package no.ettermarked.agreements.plans;

import java.time.MonthDay;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * How long the customer is bound, and how it gets out.
 *
 * @param binding from the first day of what was bought on, it cannot be ended within this (PRO-2)
 * @param notice how long before the end it is terminated
 * @param renewal after the binding it holds for this long at a time; until it is terminated when
 *     there is none
 * @param anchor the day of the year from which renewals are counted; when the binding ends when
 *     there is none (PRO-16)
 * @param endsAt {@code any-day}, {@code month-end} or {@code renewal}
 */
public record Termination(
    Period binding,
    Period notice,
    @Nullable Period renewal,
    @Nullable MonthDay anchor,
    String endsAt,
    @Nullable String because) {}
