package no.ettermarked.meetings;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import no.ettermarked.house.AsyncApiRules;
import no.ettermarked.house.BackboneResource;
import no.ettermarked.house.ContractRules;
import no.ettermarked.house.EventRules;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(BackboneResource.class)
class ContractTest {

  @Test
  void the_committed_contract_is_the_one_that_is_served() throws IOException {
    ContractRules.committedIsServed();
  }

  @Test
  void nobody_who_keeps_to_the_committed_contract_is_broken() {
    ContractRules.nothingIsBroken();
  }

  @Test
  void every_published_event_has_a_schema_and_a_sample_that_agree() {
    EventRules.schemasAndSamplesAgree();
  }

  @Test
  void nobody_who_reads_by_the_committed_schemas_is_broken() {
    EventRules.nothingIsBroken();
  }

  @Test
  void every_sample_of_a_type_that_is_read_is_read_with_and_without_unknown_fields() {
    EventRules.everySampleIsRead();
  }

  @Test
  void the_committed_asyncapi_is_what_is_published_and_read() throws IOException {
    AsyncApiRules.committedIsDerived();
  }
}
