package no.ettermarked.meetings.meetings;

import java.util.UUID;
import no.ettermarked.meetings.series.Series;

/**
 * What a meeting carries of its series.
 *
 * @param key names the series within its agreement
 * @param language BCP 47, in which the meeting's reasons are told
 */
public record SeriesOfMeeting(
    UUID id, UUID agreement, UUID customer, String customerName, String key, String language) {

  public static SeriesOfMeeting of(Series series) {
    return new SeriesOfMeeting(
        series.id(),
        series.agreement(),
        series.customer(),
        series.customerName(),
        series.key(),
        series.language());
  }

  /** Whether its meetings are titled as those of the other: by the customer, and the meeting. */
  boolean isTitledLike(SeriesOfMeeting other) {
    return customerName.equals(other.customerName);
  }
}
