package no.ettermarked.agreements.agreements.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.ettermarked.agreements.agreements.AcceptedAgreement;
import no.ettermarked.agreements.agreements.Agreement;
import no.ettermarked.agreements.agreements.ClosedOffer;
import no.ettermarked.agreements.agreements.DraftAgreement;
import no.ettermarked.agreements.agreements.OfferedAgreement;
import no.ettermarked.kit.sql.Sql;
import no.ettermarked.kit.tenancy.Tenancy;

/** The provider's agreements. */
@Singleton
public class Agreements {

  @Singleton
  static class Rows implements PanacheRepositoryBase<AgreementRow, UUID> {}

  /** The day after the last: what was agreed, or that it was ended before. */
  static final String END = "least(toDate, endsOn)";

  private static final String NOT_ENDED =
      "acceptedAt is not null and (%1$s is null or %1$s > ?1)".formatted(END);

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private final Rows rows;
  private final AgreementJson json;
  private final Sql sql;
  private final Tenancy tenancy;

  Agreements(Rows rows, AgreementJson json, Sql sql, Tenancy tenancy) {
    this.rows = rows;
    this.json = json;
    this.sql = sql;
    this.tenancy = tenancy;
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

  /** Keeps that an offer is closed, and gives it with its new version. */
  public ClosedOffer keep(ClosedOffer closed) {
    AgreementRow row = rows.findById(closed.offer().id());
    json.write(closed.closing(), row);
    rows.flush();
    return new ClosedOffer(closed.offer(), closed.closing(), closed.offered(), row.version);
  }

  /** Keeps what has changed, and gives the agreement with its new version. */
  public AcceptedAgreement keep(AcceptedAgreement agreement) {
    AgreementRow row = rows.findById(agreement.offer().id());
    row.acceptedBy = agreement.acceptedBy();
    row.acceptedAt = agreement.acceptedAt();
    row.termsVersion = agreement.termsVersion();
    agreement.ending().ifPresent(ending -> json.write(ending, row));
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

  /** The agreement, if it is accepted and holds on the day before another that may replace it. */
  public Optional<AcceptedAgreement> reaching(UUID id, LocalDate day) {
    return find(id)
        .filter(AcceptedAgreement.class::isInstance)
        .map(AcceptedAgreement.class::cast)
        .filter(accepted -> accepted.validity().reaches(day));
  }

  /** The accepted agreements of a customer that hold on a date; the one that began first first. */
  public List<AcceptedAgreement> inForce(UUID customer, LocalDate date) {
    return accepted(
        NOT_ENDED + " and customer = ?2 and fromDate <= ?1 order by fromDate, id", date, customer);
  }

  /** All that a customer has accepted, those that have ended too. */
  public List<AcceptedAgreement> accepted(UUID customer) {
    return accepted("acceptedAt is not null and customer = ?1 order by id", customer);
  }

  /**
   * The next accepted agreements that have not ended on a date, by id.
   *
   * @param after the one before them
   * @param most how many at most
   */
  public List<AcceptedAgreement> notEnded(LocalDate date, Optional<UUID> after, int most) {
    return accepted(
        rows.find("id > ?2 and " + NOT_ENDED + " order by id", date, after.orElse(BEFORE_ALL))
            .page(0, most)
            .list());
  }

  /**
   * Puts another name wherever somebody has accepted, ended, withdrawn or rejected an agreement of
   * a customer's.
   *
   * @param names what the person may have been written as
   */
  public void callSigner(UUID customer, List<String> names, String name) {
    String[] written =
        names.stream().map(one -> one.toLowerCase(Locale.ROOT)).toArray(String[]::new);
    sql.update(
        """
        update agreement set version = version + 1,
          accepted_by = case when lower(accepted_by) = any(?) then ? else accepted_by end,
          ended_by = case when lower(ended_by) = any(?) then ? else ended_by end,
          closed_by = case when lower(closed_by) = any(?) then ? else closed_by end
        where provider = ? and customer = ?
          and (lower(accepted_by) = any(?) or lower(ended_by) = any(?) or lower(closed_by) = any(?))
        """,
        written,
        name,
        written,
        name,
        written,
        name,
        tenancy.provider(),
        customer,
        written,
        written,
        written);
  }

  /** How many accepted agreements have not ended on a date. */
  public long countNotEnded(LocalDate date) {
    return rows.count(NOT_ENDED, date);
  }

  /**
   * Counts up the version of the terms of some, and gives them with it. What has been agreed stays
   * as it was read, and so does the version that a change of it names.
   */
  public List<AcceptedAgreement> publishedAgain(List<AcceptedAgreement> agreements) {
    Map<UUID, Long> versions = new HashMap<>();
    sql.list(
            """
            update agreement set terms_version = terms_version + 1
            where provider = ? and id = any(?) returning id, terms_version
            """,
            row -> Map.entry(row.getObject(1, UUID.class), row.getLong(2)),
            tenancy.provider(),
            agreements.stream().map(agreement -> agreement.offer().id()).toArray(UUID[]::new))
        .forEach(version -> versions.put(version.getKey(), version.getValue()));
    return agreements.stream()
        .map(
            agreement ->
                agreement.publishedAs(Objects.requireNonNull(versions.get(agreement.offer().id()))))
        .toList();
  }

  /** The accepted agreements of some customers that have not ended on a date. */
  public List<AcceptedAgreement> notEnded(List<UUID> customers, LocalDate date) {
    return accepted(NOT_ENDED + " and customer in ?2 order by id", date, customers);
  }

  private List<AcceptedAgreement> accepted(String query, Object... values) {
    return accepted(rows.find(query, values).list());
  }

  private List<AcceptedAgreement> accepted(List<AgreementRow> found) {
    return found.stream()
        .map(json::agreement)
        .filter(AcceptedAgreement.class::isInstance)
        .map(AcceptedAgreement.class::cast)
        .toList();
  }
}
