package no.ettermarked.agreements.customers.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A customer. */
@Entity
@Table(name = "customer")
class CustomerRow {
  @Id UUID id;
  @TenantId @PartitionKey String provider;
  String number;
  String name;
  @Nullable String organisationNumber;
  @Version long version;
}
