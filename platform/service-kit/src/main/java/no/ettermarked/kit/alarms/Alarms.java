package no.ettermarked.kit.alarms;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import no.ettermarked.kit.sql.Sql;
import no.ettermarked.kit.tenancy.Tenancy;

/** Alarms of the provider worked for: at most one per name and subject. */
@ApplicationScoped
public class Alarms {
  private final Sql sql;
  private final Tenancy tenancy;

  Alarms(Sql sql, Tenancy tenancy) {
    this.sql = sql;
    this.tenancy = tenancy;
  }

  /** Sets the alarm, or moves the one that is set. */
  public void set(String name, String subject, Instant dueAt) {
    sql.update(
        """
        insert into alarm (provider, name, subject, due_at) values (?, ?, ?, ?)
        on conflict (provider, name, subject)
        do update set due_at = excluded.due_at, attempts = 0, retry_at = null
        """,
        tenancy.provider(),
        name,
        subject,
        dueAt);
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
