package no.ettermarked.house;

import static org.assertj.core.api.Assertions.fail;

import java.util.List;

/** What is said when somebody who keeps to a committed contract is let down. */
final class Broken {
  private Broken() {}

  /**
   * Fails with the reasons that are not accepted, if there are any.
   *
   * @param contract such as api/openapi.yaml
   */
  static void nobody(String contract, List<String> found) {
    List<String> reasons = AcceptedBreaks.ofModule().others(found);
    if (!reasons.isEmpty()) {
      fail(
          """
          %s breaks those who keep to the committed one:
          - %s
          Next: keep what was there and add beside it, or make a new version of it. Where nobody can be let down, write the line and why to api/accepted-breaks.txt.\
          """
              .formatted(contract, String.join("\n- ", reasons)));
    }
  }
}
