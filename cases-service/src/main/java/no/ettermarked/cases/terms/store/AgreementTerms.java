package no.ettermarked.cases.terms.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
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

/** The newest terms of every agreement, as whole documents. */
@ApplicationScoped
public class AgreementTerms {
  private final Sql sql;
  private final Tenancy tenancy;
  private final EventJson json;
  private final CalendarVersions calendars;

  AgreementTerms(Sql sql, Tenancy tenancy, EventJson json, CalendarVersions calendars) {
    this.sql = sql;
    this.tenancy = tenancy;
    this.json = json;
    this.calendars = calendars;
  }

  /**
   * Keeps a document unless a newer one of the agreement is kept already.
   *
   * @param read what this service reads of it
   * @param whole all of it, JSON
   * @throws IllegalArgumentException naming the value that terms cannot have
   */
  public void keep(long version, TermsDocument read, String whole) {
    read.calendars().forEach(CalendarReading::read);
    read.calendars().forEach(calendars::keep);
    Terms terms = terms(read);
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
        terms.period().from(),
        terms.period().to(),
        whole);
  }

  /** The terms of all agreements of a customer, whenever in force, the oldest agreement first. */
  public List<Terms> of(UUID customer) {
    return sql
        .list(
            """
            select document from agreement_terms where provider = ? and customer = ?
            order by valid_from, agreement
            """,
            row -> row.getString(1),
            tenancy.provider(),
            customer)
        .stream()
        .map(this::document)
        .map(this::terms)
        .toList();
  }

  private Terms terms(TermsDocument document) {
    Map<String, Integer> versions =
        document.calendars().stream()
            .collect(
                Collectors.toMap(TermsDocument.Calendar::key, TermsDocument.Calendar::version));
    return TermsReading.read(document, key -> calendar(key, versions));
  }

  private NamedCalendar calendar(String key, Map<String, Integer> versions) {
    Integer version = versions.get(key);
    if (version == null) {
      throw new IllegalArgumentException(
          "a target is reckoned in a calendar of its terms, but '%s' is not there".formatted(key));
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
