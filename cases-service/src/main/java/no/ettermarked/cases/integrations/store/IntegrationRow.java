package no.ettermarked.cases.integrations.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;

@Entity
@Table(name = "integration")
class IntegrationRow {
  @Id @Column UUID id;
  @TenantId @PartitionKey @Column String provider;
  @Column String kind;
  @Column String name;
  @Column String secret;
  @Column String channel;

  @Column
  @ColumnTransformer(write = "cast(? as jsonb)")
  String mapping;
}
