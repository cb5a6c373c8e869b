package no.ettermarked.agreements.calendars;

/** A calendar has another version than it had: what repeats it must be told again. */
public record CalendarChanged(PublishedCalendar latest) {}
