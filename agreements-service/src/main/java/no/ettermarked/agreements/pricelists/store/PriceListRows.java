package no.ettermarked.agreements.pricelists.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import no.ettermarked.agreements.pricelists.PriceList;
import no.ettermarked.agreements.pricelists.WrittenPriceList;
import no.ettermarked.agreements.written.Slug;
import no.ettermarked.kit.json.EventJson;
import no.ettermarked.kit.paging.PageQuery;
import no.ettermarked.kit.sql.Sql;
import no.ettermarked.kit.tenancy.Tenancy;

/** The provider's price lists in all their versions: one holds on a day, as PostgreSQL sees to. */
@Singleton
public class PriceListRows {
  private static final String COLUMNS = "version, written, upper(period), published_at";

  private final Sql sql;
  private final Tenancy tenancy;
  private final EventJson json;

  PriceListRows(Sql sql, Tenancy tenancy, EventJson json) {
    this.sql = sql;
    this.tenancy = tenancy;
    this.json = json;
  }

  /** Adds a version, from whose first day on the one before it holds no longer. */
  public void add(PriceList list) {
    LocalDate from = list.written().from();
    sql.update(
        """
        update price_list_version set period = daterange(lower(period), ?)
        where provider = ? and key = ? and version = ?
        """,
        from,
        tenancy.provider(),
        list.key().text(),
        list.version() - 1);
    sql.update(
        """
        insert into price_list_version (provider, key, version, written, period, published_at)
        values (?, ?, ?, ?::jsonb, daterange(?, null), ?)
        """,
        tenancy.provider(),
        list.key().text(),
        list.version(),
        json.write(list.written()),
        from,
        list.publishedAt());
  }

  public Optional<PriceList> latest(Slug key) {
    return sql.first(
        "select "
            + COLUMNS
            + " from price_list_version where provider = ? and key = ?"
            + " order by version desc limit 1",
        this::list,
        tenancy.provider(),
        key.text());
  }

  /** All versions, in their order. */
  public List<PriceList> versions(Slug key) {
    return sql.list(
        "select "
            + COLUMNS
            + " from price_list_version where provider = ? and key = ? order by version",
        this::list,
        tenancy.provider(),
        key.text());
  }

  /** All versions, in their order, page by page. */
  public List<PriceList> versions(Slug key, PageQuery page) {
    return sql.list(
        "select "
            + COLUMNS
            + " from price_list_version where provider = ? and key = ? and version > ?"
            + " order by version limit ?",
        this::list,
        tenancy.provider(),
        key.text(),
        page.after().map(cursor -> cursor.integer(0)).orElse(0),
        page.rows());
  }

  /** The latest version of each, by key. */
  public List<PriceList> list(PageQuery page) {
    return sql.list(
        "select distinct on (key) "
            + COLUMNS
            + " from price_list_version where provider = ? and key > ?"
            + " order by key, version desc limit ?",
        this::list,
        tenancy.provider(),
        page.after().map(cursor -> cursor.text(0)).orElse(""),
        page.rows());
  }

  private PriceList list(ResultSet row) throws SQLException {
    String written = row.getString(2);
    try {
      return new PriceList(
          row.getInt(1),
          json.read(written, WrittenPriceList.class),
          Optional.ofNullable(row.getObject(3, LocalDate.class)),
          row.getObject(4, OffsetDateTime.class).toInstant());
    } catch (JsonProcessingException bug) {
      throw new IllegalStateException("price list " + written, bug);
    }
  }
}
