package no.ettermarked.kit.identity;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** New ids: UUID version 7 (RFC 9562), so that a later id sorts after an earlier one. */
public final class Ids {
  private Ids() {}

  /** An id that no other thing has. */
  public static UUID next() {
    return UuidVersion7Strategy.INSTANCE.generateUuid(null);
  }
}
