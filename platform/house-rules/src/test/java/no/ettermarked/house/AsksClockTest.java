package no.ettermarked.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.chrono.ThaiBuddhistDate;
import java.util.Date;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsksClockTest {

  /** Each asks a clock in a way of its own. */
  static final class OfInstant {
    final Supplier<Instant> asked = () -> Instant.now();
  }

  static final class ByReference {
    final Supplier<Instant> asked = Instant::now;
  }

  static final class OfTimeOfDay {
    final LocalTime asked = LocalTime.now(ZoneOffset.UTC);
  }

  static final class WithOffset {
    final OffsetDateTime asked = OffsetDateTime.now(ZoneOffset.UTC);
  }

  static final class OfYear {
    final Year asked = Year.now(ZoneOffset.UTC);
  }

  static final class OfMonth {
    final YearMonth asked = YearMonth.now(ZoneOffset.UTC);
  }

  static final class OfAnotherCalendar {
    final ThaiBuddhistDate asked = ThaiBuddhistDate.now(ZoneOffset.UTC);
  }

  static final class BySystemClock {
    final Clock asked = Clock.system(ZoneId.of("Europe/Oslo"));
  }

  static final class ByTicks {
    final Clock asked = Clock.tickMillis(ZoneOffset.UTC);
  }

  static final class ByInstantSource {
    final InstantSource asked = InstantSource.system();
  }

  static final class ByMillis {
    final long asked = System.currentTimeMillis();
  }

  static final class ByDate {
    final Date asked = new Date();
  }

  static final class ByDateReference {
    final Supplier<Date> asked = Date::new;
  }

  /** What is told the time, and what measures how much of it has passed. */
  static final class Told {
    final Date date = new Date(0);
    final Instant instant = Instant.EPOCH.plus(Duration.ofNanos(System.nanoTime()));
    final Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        OfInstant.class,
        ByReference.class,
        OfTimeOfDay.class,
        WithOffset.class,
        OfYear.class,
        OfMonth.class,
        OfAnotherCalendar.class,
        BySystemClock.class,
        ByTicks.class,
        ByInstantSource.class,
        ByMillis.class,
        ByDate.class,
        ByDateReference.class
      })
  void every_way_to_ask_what_time_it_is_is_seen(Class<?> asking) {
    assertThat(asks(asking)).isTrue();
  }

  @Test
  void what_is_told_the_time_asks_nobody() {
    assertThat(asks(Told.class)).isFalse();
  }

  private static boolean asks(Class<?> code) {
    return new ClassFileImporter()
        .importClass(code).getAccessesFromSelf().stream().anyMatch(AsksClock.ANYWHERE);
  }
}
