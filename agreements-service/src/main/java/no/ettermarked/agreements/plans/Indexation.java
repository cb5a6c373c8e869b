package no.ettermarked.agreements.plans;

import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * How recurring prices follow an index.
 *
 * @param index the name of the index, such as the consumer price index of a country
 * @param baseMonth the month whose index the prices are at, {@code yyyy-MM}
 * @param adjustedOn the day of every year on which prices are adjusted, {@code --MM-dd}
 * @param capPercent no more than this in a year; none where there is no cap
 * @param notice how long before it the customer is told
 */
public record Indexation(
    String key,
    String index,
    String baseMonth,
    String adjustedOn,
    @Nullable String capPercent,
    Period notice,
    @Nullable String because) {}
