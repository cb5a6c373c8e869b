package no.ettermarked.agreements.programmes.store;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import no.ettermarked.agreements.programmes.Template;
import no.ettermarked.agreements.written.Slug;
import no.ettermarked.kit.identity.Ids;
import no.ettermarked.kit.paging.PageQuery;
import no.ettermarked.kit.sql.Sql;
import no.ettermarked.kit.tenancy.Tenancy;

/** The provider's templates, in all their versions. */
@Singleton
public class Templates {
  private final Sql sql;
  private final Tenancy tenancy;
  private final ProgrammeJson json;

  Templates(Sql sql, Tenancy tenancy, ProgrammeJson json) {
    this.sql = sql;
    this.tenancy = tenancy;
    this.json = json;
  }

  public void add(Template template) {
    sql.update(
        """
        insert into programme_template
          (id, provider, key, version, name, ordered, steps, required_by_agreements)
        values (?, ?, ?, ?, ?, ?, ?::jsonb, ?)
        """,
        Ids.next(),
        tenancy.provider(),
        template.key().text(),
        template.version(),
        template.name(),
        template.ordered(),
        json.templateSteps(template.steps()),
        template.requiredByAgreements());
  }

  public Optional<Template> latest(Slug key) {
    return sql.first(
        """
        select key, version, name, ordered, steps, required_by_agreements from programme_template
        where provider = ? and key = ? order by version desc limit 1
        """,
        this::template,
        tenancy.provider(),
        key.text());
  }

  /** The latest version of each, by key. */
  public List<Template> list(PageQuery page) {
    return sql.list(
        """
        select distinct on (key) key, version, name, ordered, steps, required_by_agreements
        from programme_template where provider = ? and key > ? order by key, version desc limit ?
        """,
        this::template,
        tenancy.provider(),
        page.after().map(cursor -> cursor.text(0)).orElse(""),
        page.rows());
  }

  /** Those by whose latest version agreements are handed over before they go live, by key. */
  public List<Template> requiredByAgreements() {
    return sql.list(
        """
        select key, version, name, ordered, steps, required_by_agreements
        from programme_template latest where provider = ? and required_by_agreements
          and not exists (select from programme_template
            where provider = latest.provider and key = latest.key and version > latest.version)
        order by key
        """,
        this::template,
        tenancy.provider());
  }

  private Template template(ResultSet row) throws SQLException {
    return new Template(
        new Slug(row.getString(1)),
        row.getInt(2),
        row.getString(3),
        row.getBoolean(4),
        json.templateSteps(row.getString(5)),
        row.getBoolean(6));
  }
}
