package no.ettermarked.agreements.customers.app;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import no.ettermarked.agreements.customers.ContactRemarks;
import no.ettermarked.agreements.customers.Customer;
import no.ettermarked.agreements.customers.store.DeclaredRoles;
import no.ettermarked.agreements.providers.app.KnowingProvider;
import no.ettermarked.kit.reasons.Reason;

/** Says what there is to remark on a customer's people. */
@Singleton
public class RemarkingOnContacts {

  /**
   * Remarks, and the language to tell them in.
   *
   * @param language BCP 47
   */
  public record Remarks(List<Reason> reasons, String language) {}

  private final DeclaredRoles roles;
  private final KnowingProvider provider;

  RemarkingOnContacts(DeclaredRoles roles, KnowingProvider provider) {
    this.roles = roles;
    this.provider = provider;
  }

  @Transactional
  public Remarks on(Customer customer) {
    return new Remarks(
        ContactRemarks.on(customer.contacts(), roles.all()), provider.profile().language());
  }
}
