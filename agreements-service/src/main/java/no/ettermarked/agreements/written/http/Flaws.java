package no.ettermarked.agreements.written.http;

import java.util.List;
import no.ettermarked.agreements.written.Flaw;
import no.ettermarked.kit.problems.Fault;
import no.ettermarked.kit.problems.Refused;

/** Everything that is wrong with a document, told at once. */
public final class Flaws {

  private Flaws() {}

  /**
   * @param code of the problem, stable
   * @param flaws at least one
   */
  public static Refused refused(String code, List<Flaw> flaws) {
    String detail =
        flaws.size() == 1
            ? flaws.getFirst().sentence()
            : "There are %d things to put right; errors lists them.".formatted(flaws.size());
    return Refused.unprocessable(
        code,
        detail,
        flaws.stream().map(flaw -> Fault.at(flaw.pointer(), flaw.sentence())).toList());
  }
}
