package no.ettermarked.agreements.customers;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Whether somebody is a contact, was one, or is no longer known. */
public sealed interface Standing {

  /** Is a contact. */
  record Current() implements Standing {}

  /**
   * Was a contact.
   *
   * @param replacedBy the contact that came in the place, if one did
   */
  record Ended(Instant at, Optional<UUID> replacedBy) implements Standing {}

  /** Was a contact, and has been erased: what is left is a pseudonym. */
  record Erased(Instant at) implements Standing {}
}
