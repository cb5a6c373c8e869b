package no.ettermarked.scenarios.contract;

import java.util.Map;
import java.util.Optional;

/**
 * What nobody has of its own, so that nothing of it is foreign, and why. What is not listed here
 * must be tried wherever it can be named.
 */
final class Shared {
  private static final String CATALOGUE = "what is offered is the provider's";
  private static final String OPERATION = "the provider's own people see to it, for all customers";

  /** By the name of what refers to it, or the path that it is listed at. */
  private static final Map<String, String> AMONG_CUSTOMERS =
      Map.ofEntries(
          Map.entry("/v1/calendars", CATALOGUE),
          Map.entry("/v1/contact-roles", CATALOGUE),
          Map.entry("/v1/plans", CATALOGUE),
          Map.entry("/v1/plans/{key}/versions", CATALOGUE),
          Map.entry("/v1/price-lists", CATALOGUE),
          Map.entry("/v1/programme-templates", CATALOGUE),
          Map.entry("/v1/teams", "one team serves several customers"),
          Map.entry("/v1/teams/{id}/absences", "one team serves several customers"),
          Map.entry("/v1/terms-republications", OPERATION),
          Map.entry("/v1/dead-letters", OPERATION),
          Map.entry("/v1/integrations", OPERATION),
          Map.entry("calendar", CATALOGUE),
          Map.entry("plan", CATALOGUE),
          Map.entry("servedBy", "one team serves several customers"));

  private static final Map<String, String> AMONG_PROVIDERS = Map.of();

  private Shared() {}

  /** What there is of it that is foreign to a stranger; nothing only where it is listed here. */
  static <T> Optional<T> orForeign(Stranger stranger, String name, Optional<T> foreign) {
    Map<String, String> shared = stranger.other().isPresent() ? AMONG_CUSTOMERS : AMONG_PROVIDERS;
    if (foreign.isPresent() == shared.containsKey(name)) {
      throw new AssertionError(
          foreign
              .map(
                  thing ->
                      "%s is foreign, and Shared says of '%s' that nothing is: %s"
                          .formatted(thing, name, shared.get(name)))
              .orElseGet(
                  () ->
                      "Nothing of '%s' is foreign, so nobody can try to reach it with wrong hands: let Tenant make one, or Shared say why."
                          .formatted(name)));
    }
    return foreign;
  }
}
