package no.ettermarked.agreements.calendars;

/**
 * An opening window as it is written.
 *
 * @param opens {@code HH:mm}
 * @param closes {@code HH:mm}, or {@code 24:00} for the next midnight
 */
public record WrittenWindow(String opens, String closes) {}
