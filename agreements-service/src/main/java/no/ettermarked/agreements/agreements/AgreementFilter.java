package no.ettermarked.agreements.agreements;

import java.util.Optional;
import java.util.UUID;

/**
 * Which agreements are looked for.
 *
 * @param state what has become of them; all when there is none
 * @param withDrafts whether drafts are among them
 */
public record AgreementFilter(Optional<UUID> customer, Optional<State> state, boolean withDrafts) {

  /** What has become of an agreement. */
  public enum State {
    DRAFT,
    OFFERED,
    ACCEPTED
  }
}
