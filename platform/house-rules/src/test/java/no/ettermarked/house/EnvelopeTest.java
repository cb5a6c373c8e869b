package no.ettermarked.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;
import no.ettermarked.kit.outbox.CloudEvent;
import org.junit.jupiter.api.Test;

class EnvelopeTest {

  @Test
  void the_schema_of_the_envelope_has_the_fields_that_are_sent() {
    assertThat(Envelope.schema().get("properties").fieldNames())
        .toIterable()
        .containsExactlyElementsOf(
            Stream.of(CloudEvent.class.getRecordComponents())
                .map(RecordComponent::getName)
                .toList());
  }
}
