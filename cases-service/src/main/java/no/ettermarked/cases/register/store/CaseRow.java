package no.ettermarked.cases.register.store;

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
@Table(name = "case_file")
class CaseRow {
  @Id @Column UUID id;
  @TenantId @PartitionKey @Column String provider;
  @Version @Column long version;
  @Column String number;
  @Column UUID customer;
  @Column UUID agreement;
  @Column String kind;
  @Column String priority;
  @Column String channel;
  @Column String title;
  @Column @Nullable String description;

  @Column(name = "reporter_name")
  @Nullable String reporterName;

  @Column(name = "reporter_email")
  @Nullable String reporterEmail;

  @Column(name = "external_reference")
  @Nullable String externalReference;

  @Column(name = "reported_at")
  @Nullable Instant reportedAt;

  @Column @Nullable UUID integration;
  @Column String pay;
  @Column @Nullable String timebank;
  @Column @Nullable String price;

  @Column(name = "coverage_because")
  @ColumnTransformer(write = "cast(? as jsonb)")
  String coverageBecause;

  @Column(name = "opened_at")
  Instant openedAt;

  @Column String status;

  @Column(name = "started_at")
  @Nullable Instant startedAt;

  @Column(name = "started_by")
  @Nullable String startedBy;

  @Column(name = "resolved_at")
  @Nullable Instant resolvedAt;

  @Column(name = "resolved_by")
  @Nullable String resolvedBy;

  @Column @Nullable String resolution;
}
