package no.ettermarked.meetings.series.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "series")
class SeriesRow {
  @Id UUID id;
  @TenantId @PartitionKey @Column String provider;
  @Column UUID agreement;
  @Column UUID customer;

  @Column(name = "customer_name")
  String customerName;

  @Column String key;
  @Column String name;
  @Column String recurrence;

  @Column(name = "starts_at")
  LocalTime startsAt;

  @Column(name = "duration_minutes")
  long durationMinutes;

  @Column String zone;
  @Column String calendar;

  @ColumnTransformer(write = "?::jsonb")
  @Column
  String source;

  @Column String language;

  @Column(name = "ended_at")
  @Nullable Instant endedAt;

  @Column(name = "planned_until")
  LocalDate plannedUntil;

  @Version @Column long version;
}
