package no.ettermarked.meetings.meetings.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "meeting")
class MeetingRow {
  @Id UUID id;
  @TenantId @PartitionKey @Column String provider;
  @Column UUID series;
  @Column UUID agreement;
  @Column UUID customer;

  @Column(name = "customer_name")
  String customerName;

  @Column String key;
  @Column String language;

  @Column(name = "occurrence_on")
  LocalDate occurrenceOn;

  @Column(name = "starts_at")
  Instant startsAt;

  @Column(name = "ends_at")
  Instant endsAt;

  @Column String zone;
  @Column String name;

  @ColumnTransformer(write = "?::jsonb")
  @Column
  String plan;

  @Column long sequence;

  @Column(name = "changed_at")
  Instant changedAt;

  @Column(name = "cancelled_at")
  @Nullable Instant cancelledAt;

  @ColumnTransformer(write = "?::jsonb")
  @Column(name = "cancelled_because")
  @Nullable String cancelledBecause;

  @Version @Column long version;
}
