package no.ettermarked.agreements.teams.http;

import java.util.stream.Collectors;
import no.ettermarked.agreements.teams.CapacitySpan;
import no.ettermarked.agreements.written.http.ReasonsInWords;
import no.ettermarked.kit.problems.Refused;
import no.ettermarked.kit.reasons.Because;

/** That more of a team would be promised than there is, as a refusal. */
public final class Overbooked {

  private Overbooked() {}

  /**
   * @param first the first days on which it would be
   * @param language BCP 47
   */
  public static Refused refused(CapacitySpan first, String language) {
    return Refused.conflict(
        "team-overbooked",
        "%s Promise less or later, or say evenIfOverbooked."
            .formatted(
                ReasonsInWords.in(language).tell(first.because()).stream()
                    .map(Because::text)
                    .collect(Collectors.joining(" "))));
  }
}
