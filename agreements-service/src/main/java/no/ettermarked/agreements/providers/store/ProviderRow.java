package no.ettermarked.agreements.providers.store;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/** A provider's profile. */
@Entity
@Table(name = "provider_profile")
class ProviderRow {
  @Id UUID id;
  @TenantId @PartitionKey String provider;
  String name;
  String organisationNumber;
  String country;
  String currency;
  String language;
  String zone;
  String numberPrefix;

  @JdbcTypeCode(SqlTypes.JSON)
  String particulars;

  @JdbcTypeCode(SqlTypes.JSON)
  String words;

  @Version long version;
}
