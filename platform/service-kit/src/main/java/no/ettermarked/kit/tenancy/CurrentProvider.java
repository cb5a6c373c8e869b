package no.ettermarked.kit.tenancy;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The provider of the work under way, when it was named by {@link Tenancy#as}. */
@RequestScoped
class CurrentProvider {
  private @Nullable String named;

  Optional<String> named() {
    return Optional.ofNullable(named);
  }

  void name(String provider) {
    named = provider;
  }
}
