package no.ettermarked.agreements.agreements.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.ettermarked.agreements.agreements.AcceptedAgreement;
import no.ettermarked.agreements.agreements.Agreement;
import no.ettermarked.agreements.agreements.AgreementFilter;
import no.ettermarked.agreements.agreements.DraftAgreement;
import no.ettermarked.agreements.agreements.Ending;
import no.ettermarked.agreements.agreements.OfferedAgreement;
import no.ettermarked.kit.paging.PageQuery;

/** The provider's agreements. */
@ApplicationScoped
public class Agreements {

  @ApplicationScoped
  static class Rows implements PanacheRepositoryBase<AgreementRow, UUID> {}

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private final Rows rows;
  private final AgreementJson json;

  Agreements(Rows rows, AgreementJson json) {
    this.rows = rows;
    this.json = json;
  }

  public void add(OfferedAgreement agreement) {
    rows.persistAndFlush(json.row(agreement.offer(), false));
  }

  public void add(DraftAgreement agreement) {
    rows.persistAndFlush(json.row(agreement.offer(), true));
  }

  /** Keeps a draft that was written anew, and gives it with its new version. */
  public DraftAgreement keep(DraftAgreement draft) {
    AgreementRow row = rows.findById(draft.offer().id());
    json.write(draft.offer(), true, row);
    rows.flush();
    return new DraftAgreement(draft.offer(), row.version);
  }

  /** Keeps that a draft is offered, and gives it with its new version. */
  public OfferedAgreement keep(OfferedAgreement offered) {
    AgreementRow row = rows.findById(offered.offer().id());
    json.write(offered.offer(), false, row);
    rows.flush();
    return new OfferedAgreement(offered.offer(), row.version);
  }

  /** Keeps what has changed, and gives the agreement with its new version. */
  public AcceptedAgreement keep(AcceptedAgreement agreement) {
    AgreementRow row = rows.findById(agreement.offer().id());
    row.acceptedBy = agreement.acceptedBy();
    row.acceptedAt = agreement.acceptedAt();
    row.termsVersion = agreement.termsVersion();
    row.endsOn = agreement.ending().map(Ending::to).orElse(null);
    row.endedBy = agreement.ending().map(Ending::by).orElse(null);
    row.endedAt = agreement.ending().map(Ending::at).orElse(null);
    rows.flush();
    return new AcceptedAgreement(
        agreement.offer(),
        agreement.acceptedBy(),
        agreement.acceptedAt(),
        agreement.ending(),
        row.termsVersion,
        row.version);
  }

  public Optional<Agreement> find(UUID id) {
    return rows.find("id", id).firstResultOptional().map(json::agreement);
  }

  /** In the order in which they were offered. */
  public List<Agreement> list(AgreementFilter filter, PageQuery page) {
    Map<String, Object> values = new HashMap<>();
    StringBuilder where = new StringBuilder("id > :after");
    values.put("after", page.after().map(cursor -> cursor.id(0)).orElse(BEFORE_ALL));
    filter
        .customer()
        .ifPresent(
            customer -> {
              where.append(" and customer = :customer");
              values.put("customer", customer);
            });
    filter.state().ifPresent(state -> where.append(" and " + is(state)));
    if (!filter.withDrafts()) {
      where.append(" and draft = false");
    }
    return rows.find(where + " order by id", values).page(0, page.rows()).list().stream()
        .map(json::agreement)
        .toList();
  }

  private static String is(AgreementFilter.State state) {
    return switch (state) {
      case DRAFT -> "draft = true";
      case OFFERED -> "draft = false and acceptedAt is null";
      case ACCEPTED -> "acceptedAt is not null";
    };
  }

  /** The accepted agreements of a customer that hold on a date; the one that began first first. */
  public List<AcceptedAgreement> inForce(UUID customer, LocalDate date) {
    return accepted(
        "customer = ?1 and acceptedAt is not null and fromDate <= ?2"
            + " and (toDate is null or toDate > ?2) and (endsOn is null or endsOn > ?2)"
            + " order by fromDate, id",
        customer,
        date);
  }

  /** The accepted agreements that have not ended on a date. */
  public List<AcceptedAgreement> notEnded(LocalDate date) {
    return accepted(
        "acceptedAt is not null and (toDate is null or toDate > ?1)"
            + " and (endsOn is null or endsOn > ?1) order by id",
        date);
  }

  /** The accepted agreements of a customer that have not ended on a date. */
  public List<AcceptedAgreement> notEnded(UUID customer, LocalDate date) {
    return accepted(
        "customer = ?1 and acceptedAt is not null and (toDate is null or toDate > ?2) order by id",
        customer,
        date);
  }

  private List<AcceptedAgreement> accepted(String query, Object... values) {
    return rows.find(query, values).list().stream()
        .map(json::agreement)
        .filter(AcceptedAgreement.class::isInstance)
        .map(AcceptedAgreement.class::cast)
        .toList();
  }
}
