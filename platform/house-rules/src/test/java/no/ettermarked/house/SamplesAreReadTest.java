package no.ettermarked.house;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The probe reads thing-asked; its producer's sample is what the test writes. */
@QuarkusTest
@WithTestResource(BackboneResource.class)
class SamplesAreReadTest {
  @TempDir Path root;

  private Suite withSample(String sample) throws IOException {
    Path events = Files.createDirectories(root.resolve("probe-service/api/events"));
    Files.writeString(events.resolve("thing-asked.v1.sample.json"), sample);
    Files.writeString(events.resolve("thing-asked.v1.schema.json"), "{\"type\": \"object\"}");
    return new Suite(root);
  }

  @Test
  void a_sample_with_what_the_reader_needs_is_read() throws IOException {
    Suite suite = withSample("{\"name\": \"lamp\", \"colours\": [{\"name\": \"red\"}]}");
    assertThatCode(() -> EventRules.everySampleIsRead(suite)).doesNotThrowAnyException();
  }

  @Test
  void a_sample_without_what_the_reader_needs_is_told() throws IOException {
    Suite suite = withSample("{\"title\": \"lamp\"}");
    assertThatThrownBy(() -> EventRules.everySampleIsRead(suite))
        .hasMessageContaining("making reads the sample of no.ettermarked.probe.thing-asked.v1");
  }
}
