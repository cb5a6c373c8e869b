package no.ettermarked.kit.tenancy;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.hibernate.orm.runtime.tenant.TenantResolver;
import jakarta.enterprise.context.RequestScoped;

/** Tells Hibernate whose rows a session stamps and sees. */
@PersistenceUnitExtension
@RequestScoped
public class ProviderTenantResolver implements TenantResolver {
  private final Tenancy tenancy;

  ProviderTenantResolver(Tenancy tenancy) {
    this.tenancy = tenancy;
  }

  /** No provider has this name: rows of nobody, seen by nobody. */
  @Override
  public String getDefaultTenantId() {
    return "";
  }

  @Override
  public String resolveTenantId() {
    return tenancy.provider();
  }
}
