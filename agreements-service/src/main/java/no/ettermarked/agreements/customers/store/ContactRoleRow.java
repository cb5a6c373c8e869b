package no.ettermarked.agreements.customers.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;

/** A role that customers' people can have. */
@Entity
@Table(name = "contact_role")
class ContactRoleRow {
  @Id UUID id;
  @TenantId @PartitionKey String provider;
  String key;
  String name;
  String[] rights;
  int atLeast;
  int ideally;
  boolean trained;
  @Version long version;
}
