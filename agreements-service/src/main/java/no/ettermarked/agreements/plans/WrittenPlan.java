package no.ettermarked.agreements.plans;

import java.time.Period;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it is written, before it is known to hold.
 *
 * @param includes keys of plans; the latest version of each is meant
 * @param service what it is a level of; an agreement has one plan of each at a time (PRO-1)
 * @param addOnTo keys of plans; it is bought only with one of these (OSE-3)
 * @param lasts for how long it holds by itself; as long as the agreement when it is missing (VEN-4)
 */
public record WrittenPlan(
    String key,
    String name,
    List<String> includes,
    @Nullable String service,
    List<String> addOnTo,
    @Nullable Period lasts,
    WrittenTerms terms) {

  public WrittenPlan {
    addOnTo = Objects.requireNonNullElse(addOnTo, List.of());
  }
}
