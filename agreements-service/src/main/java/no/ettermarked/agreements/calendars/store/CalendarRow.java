package no.ettermarked.agreements.calendars.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A version of a calendar. */
@Entity
@Immutable
@Table(name = "calendar_version")
class CalendarRow {
  @Id UUID id;
  @TenantId @PartitionKey String provider;
  String key;
  int version;

  @JdbcTypeCode(SqlTypes.JSON)
  String definition;

  Instant publishedAt;
  @Nullable String name;
  @Nullable LocalDate fromDate;
  boolean runningClocksFollow;
}
