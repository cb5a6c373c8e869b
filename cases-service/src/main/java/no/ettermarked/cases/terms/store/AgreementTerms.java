package no.ettermarked.cases.terms.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.ettermarked.cases.terms.NamedCalendar;
import no.ettermarked.cases.terms.Terms;
import no.ettermarked.cases.terms.events.TermsDocument;
import no.ettermarked.kit.json.EventJson;
import no.ettermarked.kit.sql.Sql;
import no.ettermarked.kit.tenancy.Tenancy;

/**
 * The newest terms of every agreement, as whole documents. A version never changes: which is the
 * newest is asked of the database, those used last are not read from their documents again.
 */
@Singleton
public class AgreementTerms {
  private static final int MOST_READ = 2000;

  /** Which terms: one version of one agreement of one provider. */
  private record Version(String provider, UUID agreement, long number) {}

  private final Sql sql;
  private final Tenancy tenancy;
  private final EventJson json;
  private final CalendarVersions calendars;
  private final Cache<Version, Terms> read = Caffeine.newBuilder().maximumSize(MOST_READ).build();

  AgreementTerms(Sql sql, Tenancy tenancy, EventJson json, CalendarVersions calendars) {
    this.sql = sql;
    this.tenancy = tenancy;
    this.json = json;
    this.calendars = calendars;
  }

  /**
   * Keeps a document unless a newer one of the agreement is kept already.
   *
   * @param told what this service reads of it
   * @param whole all of it, JSON
   * @throws IllegalArgumentException naming the value that terms cannot have
   */
  public void keep(long version, TermsDocument told, String whole) {
    told.calendars().forEach(CalendarReading::read);
    told.calendars().forEach(calendars::keep);
    Terms terms = terms(told);
    sql.update(
        """
        insert into agreement_terms (provider, agreement, version, customer, valid_from, valid_to,
          document)
        values (?, ?, ?, ?, ?, ?, ?::jsonb)
        on conflict (provider, agreement) do update
        set version = excluded.version, customer = excluded.customer,
          valid_from = excluded.valid_from, valid_to = excluded.valid_to,
          document = excluded.document
        where agreement_terms.version < excluded.version
        """,
        tenancy.provider(),
        terms.agreement(),
        version,
        terms.customer(),
        terms.from(),
        terms.to(),
        whole);
  }

  /** The terms of all agreements of a customer, whenever in force, the oldest agreement first. */
  public List<Terms> of(UUID customer) {
    String provider = tenancy.provider();
    return sql
        .list(
            """
            select agreement, version from agreement_terms where provider = ? and customer = ?
            order by valid_from, agreement
            """,
            row -> new Version(provider, row.getObject(1, UUID.class), row.getLong(2)),
            provider,
            customer)
        .stream()
        .map(this::of)
        .toList();
  }

  private Terms of(Version newest) {
    Terms known = read.getIfPresent(newest);
    return known == null ? reread(newest) : known;
  }

  /** Reads the newest document, which may be newer than the version that was just seen. */
  private Terms reread(Version seen) {
    return sql.first(
            """
            select version, document from agreement_terms where provider = ? and agreement = ?
            """,
            row -> {
              Terms terms = terms(document(row.getString(2)));
              read.put(new Version(seen.provider(), seen.agreement(), row.getLong(1)), terms);
              return terms;
            },
            seen.provider(),
            seen.agreement())
        .orElseThrow();
  }

  private Terms terms(TermsDocument document) {
    Map<String, Integer> versions =
        document.calendars().stream()
            .collect(
                Collectors.toMap(TermsDocument.Calendar::key, TermsDocument.Calendar::version));
    return new TermsReading(key -> calendar(key, versions)).read(document);
  }

  private NamedCalendar calendar(String key, Map<String, Integer> versions) {
    Integer version = versions.get(key);
    if (version == null) {
      throw new IllegalArgumentException(
          "a rule names a calendar of its terms, but '%s' is not there".formatted(key));
    }
    return calendars.get(key, version);
  }

  private TermsDocument document(String stored) {
    try {
      return json.read(stored, TermsDocument.class);
    } catch (JsonProcessingException bug) {
      throw new IllegalStateException(bug);
    }
  }
}
