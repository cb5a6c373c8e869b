package no.ettermarked.agreements.customers.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;

/** One of a customer's people. */
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
}
