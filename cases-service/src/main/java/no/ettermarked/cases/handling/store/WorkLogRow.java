package no.ettermarked.cases.handling.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "work_log")
class WorkLogRow {
  @Id @Column UUID id;
  @TenantId @PartitionKey @Column String provider;

  @Column(name = "case_id")
  UUID caseId;

  @Column(name = "started_at")
  Instant startedAt;

  @Column long minutes;

  @Column(name = "performed_by")
  String performedBy;

  @Column @Nullable String description;
}
