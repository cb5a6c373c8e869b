package no.ettermarked.kit.problems;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses query parameters that the operation does not have, repeated and empty ones, and NUL in
 * any.
 */
public class StrictParameters {
  private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

  @ServerRequestFilter
  public void refuseWhatIsNotTaken(ContainerRequestContext request, ResourceInfo resource) {
    Set<String> names =
        known.computeIfAbsent(
            resource.getResourceMethod(),
            method -> Parameters.queryNames(method).collect(Collectors.toUnmodifiableSet()));
    MultivaluedMap<String, String> query = request.getUriInfo().getQueryParameters();
    for (String given : query.keySet()) {
      if (!names.contains(given)) {
        throw new ParameterFault(
            given.replace("\0", ""),
            names.isEmpty()
                ? "This operation takes no query parameters."
                : "There is no such parameter. Known here: "
                    + names.stream().sorted().collect(Collectors.joining(", "))
                    + ".");
      }
    }
    refuseRepeated(query);
    refuseEmpty(query);
    refuseNul(query);
    refuseNul(request.getUriInfo().getPathParameters());
  }

  /** Of several values one would be taken, and the others passed over without a word. */
  private static void refuseRepeated(MultivaluedMap<String, String> query) {
    for (Map.Entry<String, List<String>> parameter : query.entrySet()) {
      if (parameter.getValue().size() > 1) {
        throw new ParameterFault(parameter.getKey(), "This is given more than once: give it once.");
      }
    }
  }

  /** An empty value would be taken for none, and a list for one of everything. */
  private static void refuseEmpty(MultivaluedMap<String, String> query) {
    for (Map.Entry<String, List<String>> parameter : query.entrySet()) {
      if (parameter.getValue().stream().anyMatch(String::isEmpty)) {
        throw new ParameterFault(
            parameter.getKey(), "This is empty: leave it out, or give a value.");
      }
    }
  }

  private static void refuseNul(MultivaluedMap<String, String> parameters) {
    for (Map.Entry<String, List<String>> parameter : parameters.entrySet()) {
      if (parameter.getValue().stream().anyMatch(value -> value.indexOf('\0') >= 0)) {
        throw new ParameterFault(parameter.getKey(), "NUL is not allowed.");
      }
    }
  }
}
