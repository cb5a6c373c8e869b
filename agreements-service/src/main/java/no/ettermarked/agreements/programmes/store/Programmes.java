package no.ettermarked.agreements.programmes.store;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import no.ettermarked.agreements.programmes.Programme;
import no.ettermarked.agreements.programmes.Programme.Purpose;
import no.ettermarked.agreements.written.Slug;
import no.ettermarked.kit.paging.PageQuery;
import no.ettermarked.kit.sql.Sql;
import no.ettermarked.kit.tenancy.Tenancy;

/** The programmes and checklists of the provider's customers. */
@Singleton
public class Programmes {

  private static final String SELECT =
      """
      select id, template, template_version, name, ordered, purpose, customer, agreement, steps,
        version
      from programme where provider = ?
      """;

  private final Sql sql;
  private final Tenancy tenancy;
  private final ProgrammeJson json;

  Programmes(Sql sql, Tenancy tenancy, ProgrammeJson json) {
    this.sql = sql;
    this.tenancy = tenancy;
    this.json = json;
  }

  public void add(Programme programme) {
    sql.update(
        """
        insert into programme (id, provider, template, template_version, name, ordered, purpose,
          customer, agreement, steps, version)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, 0)
        """,
        programme.id(),
        tenancy.provider(),
        programme.template().text(),
        programme.templateVersion(),
        programme.name(),
        programme.ordered(),
        programme.purpose().name().toLowerCase(Locale.ROOT),
        programme.customer(),
        programme.agreement().orElse(null),
        json.steps(programme.steps()));
  }

  /** Keeps what has changed, and gives the programme with its new version. */
  public Programme keep(Programme programme) {
    sql.update(
        """
        update programme set steps = ?::jsonb, version = version + 1 where provider = ? and id = ?
        """,
        json.steps(programme.steps()),
        tenancy.provider(),
        programme.id());
    return find(programme.id()).orElseThrow();
  }

  public Optional<Programme> find(UUID id) {
    return sql.first(SELECT + " and id = ?", this::programme, tenancy.provider(), id);
  }

  /** The programme, for a change: nobody else changes it until the transaction ends. */
  public Optional<Programme> findForChange(UUID id) {
    return sql.first(SELECT + " and id = ? for update", this::programme, tenancy.provider(), id);
  }

  /** The handover of an agreement; there is one at most. */
  public Optional<Programme> handover(UUID agreement) {
    return sql.first(
        SELECT + " and agreement = ? and purpose = 'handover'",
        this::programme,
        tenancy.provider(),
        agreement);
  }

  /** In the order in which they were begun; all customers' when none is named. */
  public List<Programme> list(Optional<UUID> customer, PageQuery page) {
    UUID after = page.afterId();
    return customer
        .map(
            own ->
                sql.list(
                    SELECT + " and customer = ? and id > ? order by id limit ?",
                    this::programme,
                    tenancy.provider(),
                    own,
                    after,
                    page.rows()))
        .orElseGet(
            () ->
                sql.list(
                    SELECT + " and id > ? order by id limit ?",
                    this::programme,
                    tenancy.provider(),
                    after,
                    page.rows()));
  }

  private Programme programme(ResultSet row) throws SQLException {
    return new Programme(
        row.getObject(1, UUID.class),
        new Slug(row.getString(2)),
        row.getInt(3),
        row.getString(4),
        row.getBoolean(5),
        Purpose.valueOf(row.getString(6).toUpperCase(Locale.ROOT)),
        row.getObject(7, UUID.class),
        Optional.ofNullable(row.getObject(8, UUID.class)),
        json.steps(row.getString(9)),
        row.getLong(10));
  }
}
