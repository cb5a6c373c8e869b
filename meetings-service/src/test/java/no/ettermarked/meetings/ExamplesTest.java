package no.ettermarked.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Path;
import no.ettermarked.house.EventsUnderTest;
import no.ettermarked.meetings.meetings.http.MeetingView;
import no.ettermarked.meetings.series.http.SeriesView;
import org.junit.jupiter.api.Test;

/** The examples that the contract shows are answers the service could give. */
class ExamplesTest {
  private static final Path EXAMPLES = Path.of("src/main/resources/openapi");
  private static final ObjectMapper STRICT =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
          .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

  private static JsonNode example(String operation) {
    return EventsUnderTest.json(EXAMPLES.resolve(operation + ".response.json"));
  }

  private static JsonNode writtenAgain(JsonNode example, Class<?> view) throws IOException {
    return STRICT.readTree(STRICT.writeValueAsString(STRICT.treeToValue(example, view)));
  }

  @Test
  void a_meeting_is_shown_to_the_letter() throws IOException {
    JsonNode meeting = example("showMeeting");

    assertThat(writtenAgain(meeting, MeetingView.class)).isEqualTo(meeting);
    assertThat(example("listMeetings").at("/items/0")).isEqualTo(meeting);
  }

  @Test
  void a_series_is_shown_to_the_letter() throws IOException {
    JsonNode series = example("showSeries");

    assertThat(writtenAgain(series, SeriesView.class)).isEqualTo(series);
    assertThat(example("listSeries").at("/items/0")).isEqualTo(series);
  }
}
