package no.ettermarked.billing.rating;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ettermarked.billing.rating.Rating.Rated;
import no.ettermarked.billing.rating.Rating.Waiting;
import no.ettermarked.billing.terms.CoverageRule;
import no.ettermarked.billing.terms.Pay;
import no.ettermarked.billing.terms.Terms;
import no.ettermarked.kit.reasons.Reason;
import org.jspecify.annotations.Nullable;

/** What a trial came to. */
public sealed interface Simulation {

  /**
   * What the work would cost as the first of a new case.
   *
   * @param reasons why it is paid for in this way, and how the amount comes about
   */
  record Simulated(UUID agreement, Pay pay, Rated rated, List<Reason> reasons)
      implements Simulation {
    public Simulated {
      reasons = List.copyOf(reasons);
    }
  }

  /** The customer has no agreement at that instant. */
  record NoAgreement() implements Simulation {}

  /**
   * The enquiry would not become a case.
   *
   * @param instead what its reporter would be told to do
   */
  record NotCovered(@Nullable String instead) implements Simulation {
    public Optional<String> advice() {
      return Optional.ofNullable(instead);
    }
  }

  /**
   * What is known here does not tell whether this rule is for the enquiry.
   *
   * @param rule the first that may be
   */
  record Undecided(CoverageRule rule) implements Simulation {}

  /** The work would wait for its price. */
  record WouldWait(Waiting waiting) implements Simulation {}

  /** No agreement in force has that price; these are there. */
  record PriceUnknown(String price, List<String> known) implements Simulation {
    public PriceUnknown {
      known = List.copyOf(known);
    }
  }

  /**
   * Tries the work.
   *
   * @param ofCustomer all terms of the customer, in the order in which they are asked
   */
  static Simulation of(Trial trial, List<Terms> ofCustomer) {
    List<InForce> inForce =
        ofCustomer.stream()
            .flatMap(terms -> InForce.at(trial.work().startedAt(), terms).stream())
            .toList();
    if (inForce.isEmpty()) {
      return new NoAgreement();
    }
    return switch (trial.by()) {
      case Trial.ByPrice named -> TrialRules.byPrice(trial.work(), named.code(), inForce);
      case Trial.ByCoverage asked -> TrialRules.byCoverage(trial.work(), asked.enquiry(), inForce);
    };
  }
}
