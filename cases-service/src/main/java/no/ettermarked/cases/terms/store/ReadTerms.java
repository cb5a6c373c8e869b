package no.ettermarked.cases.terms.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.ettermarked.cases.terms.Terms;

/**
 * Terms that have been read from their documents, those used last. A version of an agreement never
 * changes, so what is here needs no forgetting; which version is in force is asked of the database.
 */
@ApplicationScoped
class ReadTerms {
  private static final int MOST = 2000;

  /** Which terms: one version of one agreement of one provider. */
  record Version(String provider, UUID agreement, long number) {}

  private final Map<Version, Terms> read =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Version, Terms> eldest) {
          return size() > MOST;
        }
      };

  synchronized Optional<Terms> find(Version version) {
    return Optional.ofNullable(read.get(version));
  }

  synchronized void keep(Version version, Terms terms) {
    read.put(version, terms);
  }
}
