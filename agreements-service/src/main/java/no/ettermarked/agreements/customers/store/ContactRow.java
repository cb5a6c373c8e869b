package no.ettermarked.agreements.customers.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One of a customer's people, now or before. */
@Entity
@Table(name = "contact")
class ContactRow {
  @Id UUID id;
  @TenantId @PartitionKey String provider;
  UUID customer;
  String firstName;
  String lastName;
  String email;
  String[] roles;
  boolean extranet;

  @JdbcTypeCode(SqlTypes.JSON)
  String trainings;

  @JdbcTypeCode(SqlTypes.JSON)
  String recommendations;

  @Nullable Instant endedAt;
  @Nullable UUID replacedBy;
  @Nullable Instant erasedAt;
  @Version long version;
}
