package no.ettermarked.billing.terms.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ettermarked.billing.terms.Terms;
import no.ettermarked.kit.inbox.EventNotHandled;
import no.ettermarked.kit.json.EventJson;
import no.ettermarked.kit.sql.Sql;
import no.ettermarked.kit.tenancy.Tenancy;

/**
 * The newest terms of every agreement of the provider worked for. The whole document is kept, so
 * that a feature to come finds what it needs without asking anybody again. A version never changes:
 * which is the newest is asked of the database, those used last are not read from their documents
 * again.
 */
@Singleton
public class KnownTerms {
  private static final int MOST_READ = 2000;

  /** Which terms: one version of one agreement of one provider. */
  private record Version(String provider, UUID agreement, long number) {}

  private static final String KEEP =
      """
      insert into terms (provider, agreement, version, customer, in_force_from, in_force_to, said_at,
        document)
      values (?, ?, ?, ?, ?, ?, ?, ?::jsonb)
      on conflict (provider, agreement) do update
      set version = excluded.version, customer = excluded.customer,
        in_force_from = excluded.in_force_from, in_force_to = excluded.in_force_to,
        said_at = excluded.said_at, document = excluded.document
      where terms.version < excluded.version
      """;

  private final Sql sql;
  private final Tenancy tenancy;
  private final EventJson json;
  private final Cache<Version, Terms> read = Caffeine.newBuilder().maximumSize(MOST_READ).build();

  KnownTerms(Sql sql, Tenancy tenancy, EventJson json) {
    this.sql = sql;
    this.tenancy = tenancy;
    this.json = json;
  }

  /** Has all who {@link #fix} the agreement's terms wait until this transaction ends. */
  public void hold(UUID agreement) {
    lock("select pg_advisory_xact_lock(hashtextextended(?, 0))", agreement);
  }

  /**
   * Has who would change the agreement's terms wait until this transaction ends: work and terms
   * that arrive at once, at two replicas, do not miss each other.
   */
  public void fix(UUID agreement) {
    lock("select pg_advisory_xact_lock_shared(hashtextextended(?, 0))", agreement);
  }

  private void lock(String statement, UUID agreement) {
    sql.first(statement, _ -> true, "terms\n" + tenancy.provider() + "\n" + agreement);
  }

  /**
   * Keeps the document, unless the same or a newer version is known.
   *
   * @param saidAt when the provider said so, by its own clock
   * @return the terms, when they were kept
   * @throws EventNotHandled when the document is not one of terms
   */
  public Optional<Terms> keep(UUID agreement, long version, Instant saidAt, String document) {
    Terms terms = read(document, version);
    if (!terms.agreement().equals(agreement)) {
      throw new IllegalArgumentException(
          "the terms are of agreement " + terms.agreement() + ", the event is of " + agreement);
    }
    int kept =
        sql.update(
            KEEP,
            tenancy.provider(),
            agreement,
            version,
            terms.customer(),
            terms.validity().startInclusive(),
            terms.validity().endExclusive(),
            saidAt,
            document);
    return kept == 1 ? Optional.of(terms) : Optional.empty();
  }

  public Optional<Terms> of(UUID agreement) {
    String provider = tenancy.provider();
    return sql.first(
            "select version from terms where provider = ? and agreement = ?",
            row -> new Version(provider, agreement, row.getLong(1)),
            provider,
            agreement)
        .map(this::of);
  }

  private Terms of(Version newest) {
    Terms known = read.getIfPresent(newest);
    return known == null ? reread(newest) : known;
  }

  /** Reads the newest document, which may be newer than the version that was just seen. */
  private Terms reread(Version seen) {
    Terms terms =
        sql.first(
                "select document, version from terms where provider = ? and agreement = ?",
                row -> read(row.getString(1), row.getLong(2)),
                seen.provider(),
                seen.agreement())
            .orElseThrow();
    read.put(new Version(seen.provider(), seen.agreement(), terms.version()), terms);
    return terms;
  }

  /** All terms of a customer, those that began first first. */
  public List<Terms> ofCustomer(UUID customer) {
    String provider = tenancy.provider();
    return sql
        .list(
            """
            select agreement, version from terms where provider = ? and customer = ?
            order by in_force_from, agreement
            """,
            row -> new Version(provider, row.getObject(1, UUID.class), row.getLong(2)),
            provider,
            customer)
        .stream()
        .map(this::of)
        .toList();
  }

  /** The provider's language, as it said last, whichever of its agreements it was about. */
  public Optional<String> language() {
    return sql.first(
        """
        select document -> 'provider' ->> 'language' from terms where provider = ?
        order by said_at desc limit 1
        """,
        row -> row.getString(1),
        tenancy.provider());
  }

  private Terms read(String document, long version) {
    try {
      return json.read(document, TermsDocument.class).terms(version);
    } catch (JsonProcessingException other) {
      throw new EventNotHandled("These are not terms: " + other.getOriginalMessage(), other);
    }
  }
}
