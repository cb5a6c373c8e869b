package no.ettermarked.agreements.customers.app;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import no.ettermarked.agreements.customers.ContactRole;
import no.ettermarked.agreements.customers.store.DeclaredRoles;
import no.ettermarked.agreements.written.Slug;
import no.ettermarked.agreements.written.store.Turns;
import no.ettermarked.kit.etag.Version;
import no.ettermarked.kit.paging.PageQuery;
import no.ettermarked.kit.problems.Refused;
import org.jspecify.annotations.Nullable;

/** Declares the roles that customers' people can have, and what they give. */
@Singleton
public class DeclaringRole {
  private final DeclaredRoles roles;
  private final Turns turns;

  DeclaringRole(DeclaredRoles roles, Turns turns) {
    this.roles = roles;
    this.turns = turns;
  }

  /** A new role; 409 when there is one of that key. */
  @Transactional
  public ContactRole declare(ContactRole role) {
    turns.take("contact-role " + role.key());
    if (roles.find(role.key()).isPresent()) {
      throw Refused.conflict(
          "contact-role-exists",
          "There is a role %s. Change it with PUT /v1/contact-roles/%s."
              .formatted(role.key(), role.key()));
    }
    return roles.put(role);
  }

  /**
   * Another name, rights or numbers.
   *
   * @param ifMatch the version that is changed; required
   */
  @Transactional
  public ContactRole change(ContactRole role, @Nullable String ifMatch) {
    new Version(find(role.key()).version()).match(ifMatch);
    return roles.put(role);
  }

  /** The role, or 404 when nobody has declared it. */
  @Transactional
  public ContactRole find(Slug key) {
    return roles.find(key).orElseThrow(() -> Refused.notFound("contact-role", key));
  }

  /** By key. */
  @Transactional
  public List<ContactRole> list(PageQuery page) {
    return roles.list(page);
  }
}
