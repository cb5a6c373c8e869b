package no.ettermarked.meetings.meetings.http;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import no.ettermarked.meetings.meetings.Invitation;
import no.ettermarked.meetings.meetings.Meeting;
import no.ettermarked.meetings.meetings.MeetingPlan;
import no.ettermarked.meetings.meetings.MeetingState;
import no.ettermarked.meetings.meetings.Participant;

/**
 * An invitation as a calendar file. Its times are UTC: it is one meeting whose instant is known, so
 * the file needs no zone of its own and every calendar shows it in its reader's.
 */
final class InvitationFile {
  private static final ProdId PRODUCER = new ProdId("-//Ettermarked//Meetings//EN");

  private InvitationFile() {}

  static String mediaType(Invitation.Sendable invitation) {
    return "text/calendar; charset=UTF-8; method=" + method(invitation.meeting()).getValue();
  }

  static String of(Invitation.Sendable invitation) {
    Calendar file = new Calendar();
    file.add(PRODUCER);
    file.add(ImmutableVersion.VERSION_2_0);
    file.add(method(invitation.meeting()));
    file.add(event(invitation));
    StringWriter text = new StringWriter();
    try {
      new CalendarOutputter(true).output(file, text);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  private static VEvent event(Invitation.Sendable invitation) {
    Meeting meeting = invitation.meeting();
    MeetingPlan plan = meeting.plan();
    VEvent event = new VEvent(false);
    event.add(new Uid(meeting.id().toString()));
    event.add(new DtStamp(meeting.changedAt()));
    event.add(new DtStart<>(plan.startsAt()));
    event.add(new DtEnd<>(plan.endsAt()));
    event.add(new Summary(oneLine(plan.name() + " – " + meeting.series().customerName())));
    event.add(new Description(numbered(plan.agenda())));
    event.add(new Sequence(Math.toIntExact(meeting.sequence())));
    event.add(status(meeting));
    event.add(
        new Organizer(
            new ParameterList(List.of(new Cn(oneLine(invitation.organizer().name())))),
            mail(invitation.organizer())));
    invitation.attendees().forEach(attendee -> event.add(attendee(attendee)));
    return event;
  }

  private static Attendee attendee(Participant participant) {
    Role role =
        switch (participant.attendance()) {
          case REQUIRED -> Role.REQ_PARTICIPANT;
          case WHEN_NEEDED -> Role.OPT_PARTICIPANT;
        };
    return new Attendee(
        new ParameterList(
            List.of(new Cn(oneLine(participant.name())), role, PartStat.NEEDS_ACTION, Rsvp.TRUE)),
        mail(participant));
  }

  private static Method method(Meeting meeting) {
    return switch (meeting.state()) {
      case MeetingState.Planned planned -> ImmutableMethod.REQUEST;
      case MeetingState.Cancelled cancelled -> ImmutableMethod.CANCEL;
    };
  }

  private static Status status(Meeting meeting) {
    return switch (meeting.state()) {
      case MeetingState.Planned planned -> ImmutableStatus.VEVENT_CONFIRMED;
      case MeetingState.Cancelled cancelled -> ImmutableStatus.VEVENT_CANCELLED;
    };
  }

  private static String numbered(List<String> agenda) {
    return IntStream.range(0, agenda.size())
        .mapToObj(i -> (i + 1) + ". " + oneLine(agenda.get(i)))
        .collect(Collectors.joining("\n"));
  }

  /** A line break, of whichever kind, would begin another line of the file for some readers. */
  private static String oneLine(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ");
  }

  private static URI mail(Participant participant) {
    try {
      return new URI("mailto", participant.email(), null);
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException("an address that no URI can have", impossible);
    }
  }
}
