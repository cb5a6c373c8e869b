package no.ettermarked.probe.things.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;

@Entity
@Table(name = "thing")
class ThingRow {
  @Id UUID id;
  @TenantId @PartitionKey String provider;
  String name;
  long minutes;
  long number;
  @Version long version;
}
