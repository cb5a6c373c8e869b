package no.ettermarked.agreements.agreements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.ettermarked.kit.reasons.Reason;
import no.ettermarked.kit.reasons.Source;

/** Why terms are the ones in force, or when they would be. */
public final class InForceReasons {

  private InForceReasons() {}

  /**
   * @param inForce all agreements in force on the date, the one whose terms count first
   */
  public static List<Reason> on(LocalDate date, List<AcceptedAgreement> inForce) {
    List<Reason> reasons = new ArrayList<>();
    reasons.add(reason("terms.in-force", inForce.getFirst(), Map.of("date", date.toString())));
    inForce.stream()
        .skip(1)
        .forEach(other -> reasons.add(reason("terms.also-in-force", other, Map.of())));
    return reasons;
  }

  /** From when to when the terms of one agreement hold, or would. */
  public static List<Reason> of(Agreement agreement, LocalDate today) {
    Validity validity = agreement.validity();
    Map<String, String> from = Map.of("date", validity.from().toString());
    List<Reason> reasons = new ArrayList<>();
    reasons.add(
        switch (agreement) {
          case DraftAgreement draft -> reason("terms.draft", draft, from);
          case OfferedAgreement offered ->
              reason(offered.hasLapsedOn(today) ? "terms.lapsed" : "terms.offered", offered, from);
          case ClosedOffer closed ->
              reason(
                  switch (closed.closing().how()) {
                    case WITHDRAWN -> "terms.withdrawn";
                    case REJECTED -> "terms.rejected";
                  },
                  closed,
                  from);
          case AcceptedAgreement accepted -> reason("terms.accepted", accepted, from);
        });
    validity
        .to()
        .map(to -> Map.of("date", to.minusDays(1).toString()))
        .ifPresent(last -> reasons.add(reason("terms.until", agreement, last)));
    lastDayToAccept(agreement, today)
        .map(last -> Map.of("date", last.toString()))
        .ifPresent(last -> reasons.add(reason("terms.accept-by", agreement, last)));
    return reasons;
  }

  private static Optional<LocalDate> lastDayToAccept(Agreement agreement, LocalDate today) {
    return switch (agreement) {
      case DraftAgreement draft -> draft.offer().acceptBy();
      case OfferedAgreement offered ->
          offered.offer().acceptBy().filter(_ -> !offered.hasLapsedOn(today));
      case ClosedOffer _, AcceptedAgreement _ -> Optional.empty();
    };
  }

  private static Reason reason(String code, Agreement agreement, Map<String, String> inputs) {
    String number = agreement.offer().number();
    Map<String, String> all = new java.util.HashMap<>(inputs);
    all.put("number", number);
    return Reason.of(code, Source.of("agreement", number), all);
  }
}
