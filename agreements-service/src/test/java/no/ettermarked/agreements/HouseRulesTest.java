package no.ettermarked.agreements;

import java.util.stream.Stream;
import no.ettermarked.house.HouseRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class HouseRulesTest {

  @TestFactory
  Stream<DynamicTest> the_house_rules_hold() {
    return HouseRules.of("no.ettermarked.agreements");
  }
}
