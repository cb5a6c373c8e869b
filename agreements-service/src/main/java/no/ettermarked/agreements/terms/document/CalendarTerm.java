package no.ettermarked.agreements.terms.document;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.ettermarked.agreements.calendars.PublishedCalendar;
import no.ettermarked.agreements.calendars.WrittenCalendar;
import no.ettermarked.agreements.calendars.WrittenWindow;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A calendar that terms are counted in. */
@Schema(description = "A calendar that terms are counted in, whole.")
public record CalendarTerm(
    @Schema(required = true, description = "What terms refer to it by.", examples = "office-hours")
        String key,
    @Schema(required = true, description = "Which version of it.", examples = "1") int version,
    @Schema(
            required = true,
            description = "IANA time zone in which the times are.",
            examples = "Europe/Oslo")
        String zone,
    @Schema(
            required = true,
            description =
                "Opening windows by weekday, monday to sunday; a day that is missing is closed.")
        Map<String, List<WindowTerm>> week,
    @Schema(required = true, description = "Days whose windows replace those of the week.")
        List<DayTerm> exceptions,
    @Schema(
            description =
                "The first day this version holds, where the calendar is; from the beginning where it"
                    + " is absent.",
            examples = "2027-01-01")
        @Nullable LocalDate from,
    @Schema(
            required = true,
            description =
                "Whether what is being counted already is counted anew by this version, rather than"
                    + " to its end by the one before.")
        boolean runningClocksFollow,
    @Schema(
            description =
                "What customers call it, in the provider's language; its key when absent.",
            examples = "Servicedesken")
        @Nullable String name) {

  /** An opening window. */
  @Schema(description = "One stretch of opening time within a day, from opens up to closes.")
  public record WindowTerm(
      @Schema(required = true, description = "Local time, HH:mm.", examples = "08:00") String opens,
      @Schema(
              required = true,
              description = "Local time, HH:mm; 24:00 is the next midnight.",
              examples = "16:00")
          String closes) {

    private static List<WindowTerm> of(List<WrittenWindow> windows) {
      return windows.stream()
          .map(window -> new WindowTerm(window.opens(), window.closes()))
          .toList();
    }
  }

  /** A day that differs from the ordinary week. */
  @Schema(description = "A day that differs from the ordinary week.")
  public record DayTerm(
      @Schema(
              required = true,
              description = "One date, yyyy-MM-dd, or the same day of every year, --MM-dd.",
              examples = "2026-12-24")
          String on,
      @Schema(required = true, description = "What customers call the day.", examples = "Julaften")
          String name,
      @Schema(required = true, description = "The day's windows; none closes it.")
          List<WindowTerm> open) {}

  public static CalendarTerm of(PublishedCalendar calendar) {
    WrittenCalendar written = WrittenCalendar.of(calendar.calendar());
    Map<String, List<WindowTerm>> week = new LinkedHashMap<>();
    written.week().forEach((day, windows) -> week.put(day, WindowTerm.of(windows)));
    return new CalendarTerm(
        calendar.key().text(),
        calendar.version(),
        written.zone().getId(),
        week,
        written.exceptions().stream()
            .map(day -> new DayTerm(day.on(), day.name(), WindowTerm.of(day.open())))
            .toList(),
        calendar.holding().from().orElse(null),
        calendar.holding().runningClocksFollow(),
        calendar.name().orElse(null));
  }
}
