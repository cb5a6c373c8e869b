package no.ettermarked.agreements.calendars.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.ettermarked.agreements.calendars.WrittenWindow;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An ordinary week. */
@Schema(description = "Opening windows per weekday; a day that is left out is closed.")
public record WeekBody(
    @Schema(description = "Windows on Mondays.") @Size(max = 20)
        @Nullable List<@NotNull @Valid WindowBody> monday,
    @Schema(description = "Windows on Tuesdays.") @Size(max = 20)
        @Nullable List<@NotNull @Valid WindowBody> tuesday,
    @Schema(description = "Windows on Wednesdays.") @Size(max = 20)
        @Nullable List<@NotNull @Valid WindowBody> wednesday,
    @Schema(description = "Windows on Thursdays.") @Size(max = 20)
        @Nullable List<@NotNull @Valid WindowBody> thursday,
    @Schema(description = "Windows on Fridays.") @Size(max = 20)
        @Nullable List<@NotNull @Valid WindowBody> friday,
    @Schema(description = "Windows on Saturdays.") @Size(max = 20)
        @Nullable List<@NotNull @Valid WindowBody> saturday,
    @Schema(description = "Windows on Sundays.") @Size(max = 20)
        @Nullable List<@NotNull @Valid WindowBody> sunday) {

  Map<String, List<WrittenWindow>> written() {
    Map<String, List<WrittenWindow>> week = new LinkedHashMap<>();
    put(week, "monday", monday);
    put(week, "tuesday", tuesday);
    put(week, "wednesday", wednesday);
    put(week, "thursday", thursday);
    put(week, "friday", friday);
    put(week, "saturday", saturday);
    put(week, "sunday", sunday);
    return week;
  }

  static WeekBody of(Map<String, List<WrittenWindow>> week) {
    return new WeekBody(
        on("monday", week),
        on("tuesday", week),
        on("wednesday", week),
        on("thursday", week),
        on("friday", week),
        on("saturday", week),
        on("sunday", week));
  }

  private static void put(
      Map<String, List<WrittenWindow>> week, String day, @Nullable List<WindowBody> windows) {
    if (windows != null) {
      week.put(day, windows.stream().map(WindowBody::written).toList());
    }
  }

  private static @Nullable List<WindowBody> on(String day, Map<String, List<WrittenWindow>> week) {
    List<WrittenWindow> windows = week.get(day);
    return windows == null ? null : windows.stream().map(WindowBody::of).toList();
  }
}
