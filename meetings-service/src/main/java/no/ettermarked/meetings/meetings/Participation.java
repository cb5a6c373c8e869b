package no.ettermarked.meetings.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.ettermarked.kit.reasons.Reason;
import no.ettermarked.kit.reasons.Source;
import no.ettermarked.meetings.terms.MeetingCommitment;
import no.ettermarked.meetings.terms.Person;
import no.ettermarked.meetings.terms.RoleWanted;
import no.ettermarked.meetings.terms.Terms;

/**
 * Who takes part in a promised meeting: everybody who holds a role it wants; where nobody does,
 * everybody who holds the role that stands in for it; where nobody holds that either, the role is
 * left unfilled and seen to be.
 *
 * @param participants the customer's first, in the order the terms name the roles
 */
public record Participation(
    List<Participant> participants, List<UnfilledRole> unfilledRoles, List<Reason> because) {

  public Participation {
    participants = List.copyOf(participants);
    unfilledRoles = List.copyOf(unfilledRoles);
    because = List.copyOf(because);
  }

  /**
   * The participation that the terms give a meeting of theirs.
   *
   * @param day on which it is held: others may answer for the customer then
   */
  public static Participation of(MeetingCommitment meeting, Terms terms, LocalDate day) {
    Filling filling = new Filling(meeting.source());
    meeting
        .customerRoles()
        .forEach(role -> filling.fill(Party.CUSTOMER, role, terms.customer().contacts()));
    List<Person> team = terms.teamOn(day);
    meeting.providerRoles().forEach(role -> filling.fill(Party.PROVIDER, role, team));
    return new Participation(filling.participants, filling.unfilled, filling.because);
  }

  private static final class Filling {
    private final Source source;
    private final List<Participant> participants = new ArrayList<>();
    private final List<UnfilledRole> unfilled = new ArrayList<>();
    private final List<Reason> because = new ArrayList<>();

    Filling(Source source) {
      this.source = source;
    }

    void fill(Party party, RoleWanted wanted, List<Person> people) {
      if (seat(party, wanted, wanted.role(), people)) {
        return;
      }
      String substitute = wanted.orElse();
      if (substitute != null && seat(party, wanted, substitute, people)) {
        because.add(
            Reason.of(
                "role.filled-by-another",
                source,
                Map.of("role", wanted.role(), "orElse", substitute)));
        return;
      }
      unfilled.add(new UnfilledRole(party, wanted.role(), wanted.attendance()));
      because.add(Reason.of("role.unfilled", source, Map.of("role", wanted.role())));
    }

    private boolean seat(Party party, RoleWanted wanted, String role, List<Person> people) {
      List<Participant> seated =
          people.stream()
              .filter(person -> person.holds(role))
              .map(p -> new Participant(party, p.name(), p.email(), role, wanted.attendance()))
              .toList();
      participants.addAll(seated);
      return !seated.isEmpty();
    }
  }
}
