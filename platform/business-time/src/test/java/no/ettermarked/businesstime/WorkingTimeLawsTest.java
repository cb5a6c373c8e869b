package no.ettermarked.businesstime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

@Label("Laws of working time, over any calendar")
class WorkingTimeLawsTest {

  record Span(BusinessCalendar calendar, Instant start, Duration one, Duration other) {}

  record Walk(BusinessCalendar calendar, Instant start, long minutes) {}

  @Property(tries = 400, shrinking = ShrinkingMode.BOUNDED)
  void what_was_added_is_what_is_measured(@ForAll("spans") Span span) {
    Instant due = span.calendar().add(span.start(), span.one());

    assertThat(span.calendar().workingTimeBetween(span.start(), due)).isEqualTo(span.one());
  }

  @Property(tries = 400, shrinking = ShrinkingMode.BOUNDED)
  void more_working_time_is_never_due_earlier(@ForAll("spans") Span span) {
    Instant sooner = span.calendar().add(span.start(), span.one());
    Instant later =
        span.calendar().add(span.start(), span.one().plus(span.other()).plusNanos(1_000));

    assertThat(later).isAfterOrEqualTo(sooner);
  }

  @Property(tries = 400, shrinking = ShrinkingMode.BOUNDED)
  void adding_in_two_steps_is_adding_at_once(@ForAll("spans") Span span) {
    Instant atOnce = span.calendar().add(span.start(), span.one().plus(span.other()));
    Instant inSteps =
        span.calendar().add(span.calendar().add(span.start(), span.one()), span.other());

    // A step of nothing from closing time snaps to the next opening: the same moment of work.
    if (span.other().isZero()) {
      assertThat(inSteps).isEqualTo(span.calendar().nextOpening(atOnce));
    } else {
      assertThat(inSteps).isEqualTo(atOnce);
    }
  }

  @Property(tries = 400, shrinking = ShrinkingMode.BOUNDED)
  void a_span_is_as_long_as_its_parts(@ForAll("spans") Span span) {
    Instant middle = span.start().plus(span.one());
    Instant end = middle.plus(span.other());
    BusinessCalendar calendar = span.calendar();

    assertThat(
            calendar
                .workingTimeBetween(span.start(), middle)
                .plus(calendar.workingTimeBetween(middle, end)))
        .isEqualTo(calendar.workingTimeBetween(span.start(), end));
  }

  @Property(tries = 400, shrinking = ShrinkingMode.BOUNDED)
  void no_time_added_is_the_next_opening_and_that_is_open(@ForAll("spans") Span span) {
    Instant opening = span.calendar().add(span.start(), Duration.ZERO);

    assertThat(opening).isEqualTo(span.calendar().nextOpening(span.start()));
    assertThat(opening).isAfterOrEqualTo(span.start());
    assertThat(span.calendar().isOpenAt(opening)).isTrue();
  }

  @Property(tries = 400, shrinking = ShrinkingMode.BOUNDED)
  void what_is_due_lies_in_an_opening_or_at_its_closing(@ForAll("spans") Span span) {
    Instant due = span.calendar().add(span.start(), span.one());
    Instant justBefore = span.one().isZero() ? due : due.minusNanos(1);

    assertThat(span.calendar().isOpenAt(justBefore)).isTrue();
  }

  @Property(tries = 600, shrinking = ShrinkingMode.BOUNDED)
  void a_walk_minute_by_minute_measures_the_same(@ForAll("walks") Walk walk) {
    Instant end = walk.start().plusSeconds(walk.minutes() * 60);
    MinuteWalk plain = new MinuteWalk(walk.calendar(), walk.start(), end);

    assertThat(walk.calendar().workingTimeBetween(walk.start(), end))
        .isEqualTo(Duration.ofMinutes(plain.minutesBetween(walk.start(), end)));
  }

  @Property(tries = 600, shrinking = ShrinkingMode.BOUNDED)
  void a_walk_minute_by_minute_arrives_at_the_same_due_instant(@ForAll("walks") Walk walk) {
    Instant end = walk.start().plus(Duration.ofDays(15));
    MinuteWalk plain = new MinuteWalk(walk.calendar(), walk.start(), end);
    Instant opening = plain.firstOpen(walk.start());
    Instant due = plain.whenOpenFor(walk.start(), 1 + walk.minutes() / 8);

    if (opening != null) {
      assertThat(walk.calendar().nextOpening(walk.start())).isEqualTo(opening);
    }
    if (due != null) {
      assertThat(walk.calendar().add(walk.start(), Duration.ofMinutes(1 + walk.minutes() / 8)))
          .isEqualTo(due);
    }
  }

  @Property(tries = 400, shrinking = ShrinkingMode.BOUNDED)
  void a_walk_day_by_day_counts_the_same_business_days(@ForAll("walks") Walk walk) {
    LocalDate day = walk.start().atZone(walk.calendar().zone()).toLocalDate();
    int days = 1 + (int) (walk.minutes() / 1000);
    Instant found = walk.calendar().endOfBusinessDay(walk.start(), days);
    for (int left = days; left > 0; ) {
      day = day.plusDays(1);
      left -= walk.calendar().windowsOn(day).isEmpty() ? 0 : 1;
    }
    LocalDate last = day;

    // Where the clock leaps, an earlier window may be pushed past the end of a later one.
    assertThat(found)
        .isEqualTo(
            walk.calendar().windowsOn(last).stream()
                .map(open -> WallClock.resolved(walk.calendar().zone(), last, open.closes()))
                .max(Comparator.naturalOrder())
                .orElseThrow());
  }

  @Provide
  Arbitrary<Span> spans() {
    return AnyCalendar.calendars()
        .flatMap(
            calendar ->
                Combinators.combine(
                        AnyCalendar.minutesIn(calendar),
                        AnyCalendar.durations(),
                        AnyCalendar.durations())
                    .as((start, one, other) -> new Span(calendar, start, one, other)));
  }

  @Provide
  Arbitrary<Walk> walks() {
    return AnyCalendar.calendars()
        .flatMap(
            calendar ->
                Combinators.combine(
                        AnyCalendar.minutesIn(calendar),
                        Arbitraries.longs().between(0, 6L * 24 * 60))
                    .as((start, minutes) -> new Walk(calendar, start, minutes)));
  }
}
