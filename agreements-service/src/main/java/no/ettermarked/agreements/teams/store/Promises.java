package no.ettermarked.agreements.teams.store;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ettermarked.agreements.teams.Promise;
import no.ettermarked.agreements.teams.Share;
import no.ettermarked.agreements.teams.Stretch;
import no.ettermarked.kit.paging.PageQuery;
import no.ettermarked.kit.sql.Sql;
import no.ettermarked.kit.tenancy.Tenancy;

/** What teams have promised. */
@Singleton
public class Promises {
  private final Sql sql;
  private final Tenancy tenancy;

  Promises(Sql sql, Tenancy tenancy) {
    this.sql = sql;
    this.tenancy = tenancy;
  }

  public void add(UUID team, Promise promise) {
    sql.update(
        """
        insert into team_promise (id, provider, team, customer, agreement, person, share, period)
        values (?, ?, ?, ?, ?, ?, ?, daterange(?, ?))
        """,
        promise.id(),
        tenancy.provider(),
        team,
        promise.customer(),
        promise.agreement().orElse(null),
        promise.person().orElse(null),
        promise.share().basisPoints(),
        promise.stretch().from(),
        promise.stretch().to().orElse(null));
  }

  public Optional<Promise> find(UUID team, UUID id) {
    return list("team = ? and id = ?", team, id).stream().findFirst();
  }

  /** A page of all that a team has promised, in the order they were made. */
  public List<Promise> list(UUID team, PageQuery page) {
    return list("team = ? and id > ? order by id limit " + page.rows(), team, page.afterId());
  }

  /** Those that have not ended before a day, in the order they were made. */
  public List<Promise> notEnded(UUID team, LocalDate date) {
    return list("team = ? and period && daterange(?, null) order by id", team, date);
  }

  /** Ends a promise on a day; one that has not begun by then is taken back. */
  public void end(UUID team, Promise promise, LocalDate on) {
    Optional<Stretch> rest = promise.stretch().before(on);
    if (rest.isEmpty()) {
      sql.update(
          "delete from team_promise where provider = ? and team = ? and id = ?",
          tenancy.provider(),
          team,
          promise.id());
    } else {
      sql.update(
          "update team_promise set period = daterange(?, ?) where provider = ? and team = ? and id = ?",
          rest.get().from(),
          rest.get().to().orElse(null),
          tenancy.provider(),
          team,
          promise.id());
    }
  }

  /** Ends what an agreement promises on a day; what has not begun by then is taken back. */
  public void endOf(UUID agreement, LocalDate on) {
    sql.update(
        "delete from team_promise where provider = ? and agreement = ? and lower(period) >= ?",
        tenancy.provider(),
        agreement,
        on);
    sql.update(
        """
        update team_promise set period = period * daterange(null, ?)
        where provider = ? and agreement = ? and (upper_inf(period) or upper(period) > ?)
        """,
        on,
        tenancy.provider(),
        agreement,
        on);
  }

  private List<Promise> list(String which, Object one, Object other) {
    return sql.list(
        """
        select id, customer, agreement, person, share, lower(period), upper(period)
        from team_promise where provider = ? and
        """
            + " "
            + which,
        Promises::promise,
        tenancy.provider(),
        one,
        other);
  }

  private static Promise promise(ResultSet row) throws SQLException {
    return new Promise(
        row.getObject(1, UUID.class),
        row.getObject(2, UUID.class),
        Optional.ofNullable(row.getObject(3, UUID.class)),
        Optional.ofNullable(row.getString(4)),
        new Share(row.getLong(5)),
        Stretches.read(row, 6));
  }
}
