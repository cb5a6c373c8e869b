package no.ettermarked.cases.integrations.store;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.ettermarked.cases.integrations.Integration;
import no.ettermarked.cases.terms.Priority;

/** How another system's words become ours, as it is kept: JSON. */
record StoredMapping(
    Map<String, UUID> customers,
    Map<String, String> priorities,
    Map<String, String> kinds,
    String defaultPriority,
    String defaultKind) {

  static StoredMapping of(Integration integration) {
    return new StoredMapping(
        integration.customers(),
        integration.priorities().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().text())),
        integration.kinds(),
        integration.defaultPriority().text(),
        integration.defaultKind());
  }

  Map<String, Priority> prioritiesRead() {
    return priorities.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> Priority.parse(entry.getValue())));
  }
}
