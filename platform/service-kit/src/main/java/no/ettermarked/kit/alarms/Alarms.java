package no.ettermarked.kit.alarms;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import no.ettermarked.kit.sql.Sql;
import no.ettermarked.kit.tenancy.Tenancy;

/** Alarms of the provider worked for: at most one per name and subject. */
@Singleton
public class Alarms {
  private final Sql sql;
  private final Tenancy tenancy;

  Alarms(Sql sql, Tenancy tenancy) {
    this.sql = sql;
    this.tenancy = tenancy;
  }

  /** Sets the alarm, or moves the one that is set. */
  public void set(String name, String subject, Instant dueAt) {
    set(List.of(new Alarm(name, subject, dueAt)));
  }

  /** Sets alarms, or moves those that are set; no name and subject twice. */
  public void set(Collection<Alarm> alarms) {
    if (alarms.isEmpty()) {
      return;
    }
    sql.update(
        """
        insert into alarm (provider, name, subject, due_at)
        select ?, a.* from unnest(?::text[], ?::text[], ?::timestamptz[]) a
        on conflict (provider, name, subject)
        do update set due_at = excluded.due_at, attempts = 0, retry_at = null
        """,
        tenancy.provider(),
        alarms.stream().map(Alarm::name).toArray(String[]::new),
        alarms.stream().map(Alarm::subject).toArray(String[]::new),
        alarms.stream().map(alarm -> alarm.dueAt().toString()).toArray(String[]::new));
  }

  /** Takes the alarm away, if it is set. */
  public void cancel(String name, String subject) {
    sql.update(
        "delete from alarm where provider = ? and name = ? and subject = ?",
        tenancy.provider(),
        name,
        subject);
  }
}
