package no.ettermarked.agreements.customers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ettermarked.agreements.customers.Standing.Current;
import no.ettermarked.agreements.customers.Standing.Ended;
import no.ettermarked.agreements.customers.Standing.Erased;
import no.ettermarked.agreements.written.Slug;

/**
 * One of a customer's people.
 *
 * @param roles what they are at the customer, such as {@code erp-lead}; meetings ask for roles
 * @param extranet whether they have access to the extranet
 * @param trainings what they have been trained in, in the order it was recorded
 * @param recommendations what has been recommended about them, in the order it was
 * @param version counted up by every change
 */
public record Contact(
    UUID id,
    String firstName,
    String lastName,
    String email,
    List<Slug> roles,
    boolean extranet,
    List<Training> trainings,
    List<Recommendation> recommendations,
    Standing standing,
    long version) {

  public Contact {
    roles = List.copyOf(roles);
    trainings = List.copyOf(trainings);
    recommendations = List.copyOf(recommendations);
  }

  /** A contact of whom nothing has been recorded yet. */
  public Contact(UUID id, String firstName, String lastName, String email, List<Slug> roles) {
    this(id, firstName, lastName, email, roles, false, List.of(), List.of(), new Current(), 0);
  }

  /** Somebody who becomes a contact. */
  public static Contact of(UUID id, NewContact wanted) {
    return new Contact(id, wanted.firstName(), wanted.lastName(), wanted.email(), wanted.roles())
        .as(wanted);
  }

  /** The same person with another name, address, roles and access. */
  public Contact as(NewContact now) {
    return new Contact(
        id,
        now.firstName(),
        now.lastName(),
        now.email(),
        now.roles(),
        now.extranet(),
        trainings,
        recommendations,
        standing,
        version);
  }

  public Contact trained(Training training) {
    return new Contact(
        id,
        firstName,
        lastName,
        email,
        roles,
        extranet,
        with(trainings, training),
        recommendations,
        standing,
        version);
  }

  public Contact recommended(Recommendation recommendation) {
    return new Contact(
        id,
        firstName,
        lastName,
        email,
        roles,
        extranet,
        trainings,
        with(recommendations, recommendation),
        standing,
        version);
  }

  /** No longer a contact: without access, and with the roles they had at the end. */
  public Contact ended(Instant at, Optional<UUID> replacedBy) {
    return new Contact(
        id,
        firstName,
        lastName,
        email,
        roles,
        false,
        trainings,
        recommendations,
        new Ended(at, replacedBy),
        version);
  }

  /**
   * What is left when the person must no longer be known (GDPR, article 17): the roles they had.
   */
  public Contact erased(Instant at, Pseudonym pseudonym) {
    return new Contact(
        id,
        pseudonym.firstName(),
        pseudonym.lastName(),
        pseudonym.email(),
        roles,
        false,
        List.of(),
        List.of(),
        new Erased(at),
        version);
  }

  /** What people call them. */
  public String name() {
    return firstName + " " + lastName;
  }

  public boolean isCurrent() {
    return standing instanceof Current;
  }

  private static <T> List<T> with(List<T> list, T more) {
    List<T> longer = new ArrayList<>(list);
    longer.add(more);
    return longer;
  }
}
