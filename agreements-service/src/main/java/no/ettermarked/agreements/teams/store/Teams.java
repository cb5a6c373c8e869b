package no.ettermarked.agreements.teams.store;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.ettermarked.agreements.teams.Absence;
import no.ettermarked.agreements.teams.Membership;
import no.ettermarked.agreements.teams.Person;
import no.ettermarked.agreements.teams.Share;
import no.ettermarked.agreements.teams.Team;
import no.ettermarked.agreements.teams.WholePosition.Elsewhere;
import no.ettermarked.agreements.written.Slug;
import no.ettermarked.kit.identity.Ids;
import no.ettermarked.kit.paging.PageQuery;
import no.ettermarked.kit.sql.Sql;
import no.ettermarked.kit.tenancy.Tenancy;

/**
 * The provider's teams. A team is written whole; PostgreSQL's own temporal constraints see to it
 * that nobody stands in it twice on a day.
 */
@Singleton
public class Teams {

  private record Head(UUID id, String name, Set<Slug> soleRoles, LocalDate from, long version) {}

  private final Sql sql;
  private final Tenancy tenancy;

  Teams(Sql sql, Tenancy tenancy) {
    this.sql = sql;
    this.tenancy = tenancy;
  }

  public void add(Team team) {
    sql.update(
        """
        insert into team (id, provider, name, sole_roles, from_date, version)
        values (?, ?, ?, string_to_array(?, ' '), ?, ?)
        """,
        team.id(),
        tenancy.provider(),
        team.name(),
        roles(team.soleRoles()),
        team.from(),
        team.version());
    addPeople(team);
  }

  /** Keeps what has changed, and gives the team with its new version. */
  public Team keep(Team team) {
    sql.update(
        "update team set version = version + 1 where provider = ? and id = ?",
        tenancy.provider(),
        team.id());
    sql.update(
        "delete from team_absence where provider = ? and team = ?", tenancy.provider(), team.id());
    sql.update(
        "delete from team_member where provider = ? and team = ?", tenancy.provider(), team.id());
    addPeople(team);
    return find(team.id()).orElseThrow();
  }

  public Optional<Team> find(UUID id) {
    return head("", id).map(this::team);
  }

  /** The team, for a change: nobody else changes it until the transaction ends. */
  public Optional<Team> findForChange(UUID id) {
    return head(" for update", id).map(this::team);
  }

  public boolean isNamed(String name) {
    return sql.first(
            "select 1 from team where provider = ? and name = ?",
            row -> true,
            tenancy.provider(),
            name)
        .isPresent();
  }

  /**
   * Whether a role is one of a team's, or one that somebody of the provider's people has on a day
   * or will have, in a team or for a customer; any is, where there is no team.
   */
  public boolean mayBeNamed(Slug role, LocalDate from) {
    return sql.first(
            """
            select not exists (select from team where provider = ?)
              or exists (select from team where provider = ? and ? = any(sole_roles))
              or exists (select from team_member where provider = ? and role = ?
                         and period && daterange(?, null))
              or exists (select from agreement where provider = ? and closed_at is null
                         and case when accepted_at is null then open_until >= ?
                           else coalesce(least(to_date, ends_on) > ?, true) end
                         and team @> jsonb_build_array(jsonb_build_object('role', ?::text)))
            """,
            row -> row.getBoolean(1),
            tenancy.provider(),
            tenancy.provider(),
            role.text(),
            tenancy.provider(),
            role.text(),
            from,
            tenancy.provider(),
            from,
            from,
            role.text())
        .orElseThrow();
  }

  /** How these people are in other teams than one. */
  public List<Elsewhere> elsewhere(UUID than, Collection<String> emails) {
    return sql.list(
        """
        select m.first_name, m.last_name, m.email, m.role, m.share, lower(m.period),
          upper(m.period), t.name
        from team_member m join team t on t.provider = m.provider and t.id = m.team
        where m.provider = ? and lower(m.email) = any(?) and m.team <> ?
        order by t.name, lower(m.period), m.role
        """,
        row -> new Elsewhere(row.getString(8), member(row)),
        tenancy.provider(),
        emails.stream().map(email -> email.toLowerCase(Locale.ROOT)).toArray(String[]::new),
        than);
  }

  /** In the order in which they were formed. */
  public List<Team> list(PageQuery page) {
    return sql
        .list(
            """
            select id, name, sole_roles, from_date, version from team
            where provider = ? and id > ? order by id limit ?
            """,
            Teams::head,
            tenancy.provider(),
            page.afterId(),
            page.rows())
        .stream()
        .map(this::team)
        .toList();
  }

  private Optional<Head> head(String lock, UUID id) {
    return sql.first(
        "select id, name, sole_roles, from_date, version from team where provider = ? and id = ?"
            + lock,
        Teams::head,
        tenancy.provider(),
        id);
  }

  private Team team(Head head) {
    return new Team(
        head.id(),
        head.name(),
        head.soleRoles(),
        head.from(),
        sql.list(
            """
            select first_name, last_name, email, role, share, lower(period), upper(period)
            from team_member where provider = ? and team = ? order by id
            """,
            Teams::member,
            tenancy.provider(),
            head.id()),
        sql.list(
            """
            select id, email, substitute, lower(period), upper(period)
            from team_absence where provider = ? and team = ? order by lower(period), id
            """,
            Teams::absence,
            tenancy.provider(),
            head.id()),
        head.version());
  }

  private void addPeople(Team team) {
    team.members().forEach(member -> add(team, member));
    team.absences().forEach(absence -> add(team, absence));
  }

  private void add(Team team, Membership member) {
    sql.update(
        """
        insert into team_member
          (id, provider, team, first_name, last_name, email, role, sole, share, period)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, daterange(?, ?))
        """,
        Ids.next(),
        tenancy.provider(),
        team.id(),
        member.person().firstName(),
        member.person().lastName(),
        member.person().email(),
        member.role().text(),
        team.soleRoles().contains(member.role()),
        member.share().basisPoints(),
        member.stretch().from(),
        member.stretch().to().orElse(null));
  }

  private void add(Team team, Absence absence) {
    sql.update(
        """
        insert into team_absence (id, provider, team, email, substitute, period)
        values (?, ?, ?, ?, ?, daterange(?, ?))
        """,
        absence.id(),
        tenancy.provider(),
        team.id(),
        absence.email(),
        absence.substitute().orElse(null),
        absence.stretch().from(),
        absence.stretch().to().orElse(null));
  }

  private static Head head(ResultSet row) throws SQLException {
    return new Head(
        row.getObject(1, UUID.class),
        row.getString(2),
        Arrays.stream((String[]) row.getArray(3).getArray())
            .map(Slug::new)
            .collect(Collectors.toUnmodifiableSet()),
        row.getObject(4, LocalDate.class),
        row.getLong(5));
  }

  private static Membership member(ResultSet row) throws SQLException {
    return new Membership(
        new Person(row.getString(1), row.getString(2), row.getString(3)),
        new Slug(row.getString(4)),
        new Share(row.getLong(5)),
        Stretches.read(row, 6));
  }

  private static Absence absence(ResultSet row) throws SQLException {
    return new Absence(
        row.getObject(1, UUID.class),
        row.getString(2),
        Stretches.read(row, 4),
        Optional.ofNullable(row.getString(3)));
  }

  private static String roles(Set<Slug> roles) {
    return roles.stream().map(Slug::text).sorted().collect(Collectors.joining(" "));
  }
}
