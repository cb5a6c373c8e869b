package no.ettermarked.cases;

import java.util.stream.Stream;
import no.ettermarked.house.HouseRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class HouseRulesTest {

  @TestFactory
  Stream<DynamicTest> house_rules() {
    return HouseRules.of("no.ettermarked.cases");
  }
}
