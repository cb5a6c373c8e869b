package no.ettermarked.billing.rating.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * A row of rated_work; what is null on work that waits is not on work that is rated. The provider
 * is the partition key too, since a tenant id alone is not in the where clause of an update
 * (HHH-20883) and the id comes from elsewhere.
 */
@Entity
@Table(name = "rated_work")
class RatedWorkRow {
  static final String WAITING = "waiting";
  static final String RATED = "rated";

  @TenantId @PartitionKey @Column String provider;
  @Id UUID id;
  @Version @Column long version;

  @Column(name = "case_id")
  UUID caseId;

  @Column(name = "case_number")
  String caseNumber;

  @Column(name = "case_title")
  String caseTitle;

  @Column UUID customer;
  @Column UUID agreement;

  @Column(name = "started_at")
  Instant startedAt;

  @Column long minutes;

  @Column(name = "performed_by")
  String performedBy;

  @Column @Nullable String description;
  @Column String pay;
  @Column @Nullable String timebank;
  @Column @Nullable String price;

  @Column(name = "covered_because")
  @ColumnTransformer(write = "?::jsonb")
  String coveredBecause;

  @Column String status;

  @Column
  @ColumnTransformer(write = "?::jsonb")
  String reasons;

  @Column(name = "terms_version")
  @Nullable Long termsVersion;

  @Column(name = "performed_on")
  @Nullable LocalDate performedOn;

  @Column(name = "counted_minutes")
  @Nullable Long countedMinutes;

  @Column(name = "billed_minutes")
  @Nullable Long billedMinutes;

  @Column @Nullable String currency;

  @Column(name = "per_hour")
  @Nullable BigDecimal perHour;

  @Column @Nullable BigDecimal net;

  @Column(name = "vat_percent")
  @Nullable BigDecimal vatPercent;

  @Column @Nullable BigDecimal vat;

  @Column(name = "rated_at")
  @Nullable Instant ratedAt;
}
