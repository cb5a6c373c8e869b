package no.ettermarked.kit.tenancy;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import jakarta.inject.Singleton;
import java.util.function.Supplier;
import no.ettermarked.kit.identity.Caller;
import org.jboss.logging.MDC;

/**
 * The provider whose data the work under way sees and stores. A request works for the provider of
 * its token; an event, an alarm and a webhook work for the provider they are named for with {@link
 * #as}.
 */
@Singleton
public class Tenancy {
  private static final String PROVIDER = "provider";

  private final CurrentProvider current;
  private final Caller caller;

  Tenancy(CurrentProvider current, Caller caller) {
    this.current = current;
    this.caller = caller;
  }

  /** The provider worked for; to work for none is a bug or a token that names none. */
  public String provider() {
    return current
        .named()
        .orElseGet(
            () -> {
              String provider = caller.provider();
              workFor(provider);
              return provider;
            });
  }

  /** Does the work for a provider, in a request scope of its own. */
  public <T> T as(String provider, Supplier<T> work) {
    ManagedContext scope = Arc.container().requestContext();
    var outer = scope.getStateIfActive();
    Object outerProvider = MDC.get(PROVIDER);
    scope.activate();
    try {
      workFor(provider);
      return work.get();
    } finally {
      scope.terminate();
      MDC.remove(PROVIDER);
      if (outer != null) {
        scope.activate(outer);
      }
      if (outerProvider != null) {
        MDC.put(PROVIDER, outerProvider);
      }
    }
  }

  private void workFor(String provider) {
    current.name(provider);
    MDC.put(PROVIDER, provider);
  }
}
