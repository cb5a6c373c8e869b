package no.ettermarked.agreements.plans;

import java.util.Set;
import no.ettermarked.agreements.written.Slug;

/** When a case comes, by whether a desk is open then. */
public sealed interface Hours {

  Slug calendar();

  /** While the calendar is open. */
  record Inside(Slug calendar) implements Hours {}

  /** While the calendar is closed. */
  record Outside(Slug calendar) implements Hours {}

  /**
   * @param open the calendars that are open then
   */
  default boolean matches(Set<Slug> open) {
    return switch (this) {
      case Inside(Slug calendar) -> open.contains(calendar);
      case Outside(Slug calendar) -> !open.contains(calendar);
    };
  }
}
