package no.ettermarked.billing.rating.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import no.ettermarked.billing.rating.LoggedWork;
import no.ettermarked.billing.terms.Pay;
import org.junit.jupiter.api.Test;

class WorkLoggedSampleTest {
  private static final Path SAMPLE =
      Path.of("../cases-service/api/events/work-logged.v1.sample.json");
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  @Test
  void the_producers_sample_is_read_as_logged_work() throws Exception {
    LoggedWork work = JSON.readValue(Files.readString(SAMPLE), WorkLogged.class).logged();
    assertThat(work.ofCase().number()).isEqualTo("OSE-1");
    assertThat(work.done().startedAt()).isEqualTo(Instant.parse("2026-09-08T07:40:00Z"));
    assertThat(work.done().minutes()).isEqualTo(50);
    assertThat(work.pay()).isEqualTo(new Pay.Hourly("consultant"));
    assertThat(work.covered()).extracting("code").containsExactly("coverage.hourly");
  }

  @Test
  void work_from_a_timebank_names_it() throws Exception {
    String other =
        Files.readString(SAMPLE)
            .replace("\"as\": \"hourly\"", "\"as\": \"timebank\", \"timebank\": \"hours\"");
    assertThat(JSON.readValue(other, WorkLogged.class).logged().pay())
        .isEqualTo(new Pay.Timebank("hours", "consultant"));
  }

  @Test
  void a_way_of_paying_that_is_not_known_is_refused_by_name() throws Exception {
    String other = Files.readString(SAMPLE).replace("\"hourly\"", "\"barter\"");
    WorkLogged work = JSON.readValue(other, WorkLogged.class);
    assertThatThrownBy(work::logged).hasMessageContaining("barter");
  }
}
