package no.ettermarked.benchmarks.due;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jbpm.process.core.timer.BusinessCalendarImpl;
import org.kie.api.time.SessionClock;

/** jBPM's calendar with a clock that can be set, for it adds to now and to nothing else. */
final class JbpmCalendar {

  /** Now, as it is told. */
  private static final class SetClock implements SessionClock {
    private long millis;

    @Override
    public long getCurrentTime() {
      return millis;
    }
  }

  /** Without looking whether the text is ISO 8601 first: its arithmetic alone. */
  private static final class ArithmeticAlone extends BusinessCalendarImpl {
    ArithmeticAlone(Properties configuration, SessionClock clock) {
      super(configuration, clock);
    }

    @Override
    protected String adoptISOFormat(String timeExpression) {
      return timeExpression;
    }
  }

  private final SetClock clock = new SetClock();
  private final BusinessCalendarImpl asItComes;
  private final BusinessCalendarImpl arithmeticAlone;

  JbpmCalendar(ZoneId zone, int startHour, int endHour, Collection<LocalDate> holidays) {
    Properties settings = new Properties();
    settings.setProperty(BusinessCalendarImpl.HOURS_PER_DAY, Integer.toString(endHour - startHour));
    settings.setProperty(BusinessCalendarImpl.START_HOUR, Integer.toString(startHour));
    settings.setProperty(BusinessCalendarImpl.END_HOUR, Integer.toString(endHour));
    settings.setProperty(BusinessCalendarImpl.TIMEZONE, zone.getId());
    settings.setProperty(
        BusinessCalendarImpl.HOLIDAYS,
        holidays.stream().sorted().map(LocalDate::toString).collect(Collectors.joining(",")));
    this.asItComes = new BusinessCalendarImpl(settings, clock);
    this.arithmeticAlone = new ArithmeticAlone(settings, clock);
  }

  /**
   * @param text such as "40h": of "PT40H" it makes a day and 16 hours, and so a wrong answer
   */
  Instant add(Instant start, String text) {
    clock.millis = start.toEpochMilli();
    return asItComes.calculateBusinessTimeAsDate(text).toInstant();
  }

  Instant addWithoutReading(Instant start, String text) {
    clock.millis = start.toEpochMilli();
    return arithmeticAlone.calculateBusinessTimeAsDate(text).toInstant();
  }
}
