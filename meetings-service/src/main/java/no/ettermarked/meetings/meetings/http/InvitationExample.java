package no.ettermarked.meetings.meetings.http;

/** The invitation that the contract shows. */
final class InvitationExample {
  static final String TEXT =
      """
      BEGIN:VCALENDAR
      PRODID:-//Ettermarked//Meetings//EN
      VERSION:2.0
      METHOD:REQUEST
      BEGIN:VEVENT
      UID:01990f3a-6a00-7000-8000-00000000f001
      DTSTAMP:20260901T060000Z
      DTSTART:20261013T080000Z
      DTEND:20261013T090000Z
      SUMMARY:Operativt møte – Fjordfisk AS
      SEQUENCE:0
      STATUS:CONFIRMED
      ORGANIZER;CN=Kari Lunde:mailto:kari.lunde@provider.example
      ATTENDEE;CN=Ingrid Solvang;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:ingrid.solvang@fjordfisk.example
      END:VEVENT
      END:VCALENDAR
      """;

  private InvitationExample() {}
}
