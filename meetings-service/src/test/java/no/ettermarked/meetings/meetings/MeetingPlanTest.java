package no.ettermarked.meetings.meetings;

import static no.ettermarked.meetings.TermsOfTests.monthly;
import static no.ettermarked.meetings.TermsOfTests.terms;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.ettermarked.meetings.series.Occurrence;
import no.ettermarked.meetings.terms.MeetingCommitment;
import org.junit.jupiter.api.Test;

class MeetingPlanTest {
  private static final MeetingCommitment MEETING = monthly("FREQ=MONTHLY;BYDAY=2TU");

  private static MeetingPlan on(LocalDate date) {
    return MeetingPlan.of(
        MEETING,
        new Occurrence(date, date, List.of()),
        Participation.of(MEETING, terms(MEETING), date));
  }

  @Test
  void ten_in_oslo_is_eight_utc_in_summer_and_nine_in_winter() {
    assertThat(on(LocalDate.of(2026, 10, 23)).startsAt())
        .as("the Friday before clocks go back")
        .isEqualTo("2026-10-23T08:00:00Z");
    assertThat(on(LocalDate.of(2026, 10, 26)).startsAt())
        .as("the Monday after")
        .isEqualTo("2026-10-26T09:00:00Z");
  }

  @Property
  void the_local_time_is_the_same_all_year(@ForAll @IntRange(max = 2000) int day) {
    LocalDate date = LocalDate.of(2026, 1, 1).plusDays(day);

    assertThat(on(date).startsAtLocal()).isEqualTo(date.atTime(10, 0));
  }
}
