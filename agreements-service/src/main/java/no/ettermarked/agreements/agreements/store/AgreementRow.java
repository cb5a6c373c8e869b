package no.ettermarked.agreements.agreements.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An agreement. What was offered is one document that never changes. */
@Entity
@Table(name = "agreement")
class AgreementRow {
  @Id UUID id;
  @TenantId @PartitionKey String provider;
  String number;
  UUID customer;
  LocalDate fromDate;
  @Nullable LocalDate toDate;

  @JdbcTypeCode(SqlTypes.JSON)
  String items;

  @JdbcTypeCode(SqlTypes.JSON)
  String team;

  @Nullable UUID servedBy;

  @JdbcTypeCode(SqlTypes.JSON)
  @Nullable String capacity;

  String termsHash;
  Instant offeredAt;
  @Nullable String acceptedBy;
  @Nullable Instant acceptedAt;
  boolean draft;
  @Nullable LocalDate acceptBy;

  /** The same, or a day that never comes. PostgreSQL writes it. */
  @Column(insertable = false, updatable = false)
  @Nullable LocalDate openUntil;

  @Nullable UUID replaces;

  @JdbcTypeCode(SqlTypes.JSON)
  @Nullable String own;

  @Nullable LocalDate endsOn;
  @Nullable String endedBy;
  @Nullable Instant endedAt;
  @Nullable LocalDate noticeGivenOn;

  @JdbcTypeCode(SqlTypes.JSON)
  @Nullable String endedBecause;

  @Nullable String closedHow;
  @Nullable String closedBy;
  @Nullable Instant closedAt;
  @Nullable String closedReason;

  long termsVersion;
  @Version long version;
}
