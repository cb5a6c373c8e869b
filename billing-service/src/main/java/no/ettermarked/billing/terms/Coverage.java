package no.ettermarked.billing.terms;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a coverage rule says about an enquiry. */
public sealed interface Coverage {

  /** It becomes a case, and this is who pays. */
  record Admitted(Pay pay) implements Coverage {
    public Admitted {
      Objects.requireNonNull(pay, "pay");
    }
  }

  /**
   * It does not become a case.
   *
   * @param instead what the reporter is told to do
   */
  record TurnedAway(@Nullable String instead) implements Coverage {
    public Optional<String> advice() {
      return Optional.ofNullable(instead);
    }
  }
}
