package no.ettermarked.cases.clocks.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "case_clock")
class ClockRow {
  @Id @Column UUID id;
  @TenantId @PartitionKey @Column String provider;
  @Version @Column long version;

  @Column(name = "case_id")
  UUID caseId;

  @Column String measure;
  @Column String target;

  @Column(name = "calendar_key")
  String calendarKey;

  @Column(name = "calendar_version")
  int calendarVersion;

  @Column(name = "warn_at_percent")
  int[] warnAtPercent;

  @Column(name = "started_at")
  Instant startedAt;

  @Column(name = "due_at")
  Instant dueAt;

  @Column(name = "stopped_at")
  @Nullable Instant stoppedAt;

  @Column(name = "breach_told_at")
  @Nullable Instant breachToldAt;

  @Column
  @ColumnTransformer(write = "cast(? as jsonb)")
  String because;
}
