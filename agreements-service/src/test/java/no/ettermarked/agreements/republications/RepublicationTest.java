package no.ettermarked.agreements.republications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.ettermarked.agreements.written.Slug;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RepublicationTest {

  private static final Instant ASKED = Instant.parse("2026-09-01T06:00:00Z");
  private static final UUID LAST = new UUID(0, 250);

  private static final Republication OF_CALENDAR =
      Republication.of(
          new UUID(0, 1),
          Cause.CALENDAR_CHANGED,
          Optional.of(new Slug("office-hours")),
          Optional.empty(),
          300,
          ASKED);

  @Test
  @DisplayName("it begins with the first part, and remembers where that ended")
  void begins() {
    Republication first =
        OF_CALENDAR.advanced(new Part(250, 200, Optional.of(LAST)), ASKED.plusSeconds(1));

    assertThat(first.began()).contains(ASKED.plusSeconds(1));
    assertThat(first.done()).isEqualTo(250);
    assertThat(first.told()).isEqualTo(200);
    assertThat(first.after()).contains(LAST);
    assertThat(first.hasEnded()).isFalse();
  }

  @Test
  @DisplayName("it ends with the last part, which may be none at all")
  void ends() {
    Republication ended =
        OF_CALENDAR
            .advanced(new Part(250, 200, Optional.of(LAST)), ASKED.plusSeconds(1))
            .ended(new Part(0, 0, Optional.empty()), ASKED.plusSeconds(2));

    assertThat(ended.began()).contains(ASKED.plusSeconds(1));
    assertThat(ended.ended()).contains(ASKED.plusSeconds(2));
    assertThat(ended.done()).isEqualTo(250);
    assertThat(ended.after()).contains(LAST);
  }

  @Test
  @DisplayName("no more are told than were gone through")
  void no_more_told_than_done() {
    assertThatThrownBy(
            () -> OF_CALENDAR.advanced(new Part(1, 2, Optional.of(LAST)), ASKED.plusSeconds(1)))
        .hasMessage("of 1 gone through 2 were told");
  }

  @Test
  @DisplayName("a cause is kept as it is told")
  void cause() {
    assertThat(Cause.PROVIDER_CHANGED.text()).isEqualTo("provider-changed");
    assertThat(Cause.of("calendar-changed")).isEqualTo(Cause.CALENDAR_CHANGED);
  }
}
