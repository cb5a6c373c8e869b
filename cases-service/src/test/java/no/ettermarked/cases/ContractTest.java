package no.ettermarked.cases;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import no.ettermarked.house.BackboneResource;
import no.ettermarked.house.ContractRules;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(BackboneResource.class)
class ContractTest {

  @Test
  void the_committed_contract_is_the_one_that_is_served() throws IOException {
    ContractRules.committedIsServed();
  }
}
