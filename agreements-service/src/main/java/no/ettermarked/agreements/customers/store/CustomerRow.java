package no.ettermarked.agreements.customers.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A customer. */
@Entity
@Table(name = "customer")
class CustomerRow {
  @Id UUID id;
  @TenantId @PartitionKey String provider;
  String number;
  long turn;
  String name;
  @Nullable String organisationNumber;
  @Nullable String country;
  @Nullable String language;
  @Nullable String zone;

  @JdbcTypeCode(SqlTypes.JSON)
  String particulars;

  @Version long version;
}
