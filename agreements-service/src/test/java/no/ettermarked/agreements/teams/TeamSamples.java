package no.ettermarked.agreements.teams;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.ettermarked.agreements.written.Slug;
import org.jspecify.annotations.Nullable;

/** A team of two, each the only one in their role, and what is done to it. */
final class TeamSamples {
  static final Slug MANAGER = new Slug("account-manager");
  static final Slug LEAD = new Slug("lead-developer");
  static final Slug DEVELOPER = new Slug("developer");
  static final LocalDate START = LocalDate.of(2026, 9, 1);
  static final Person KARI = person("Kari");
  static final Person JONAS = person("Jonas");
  static final Person ELI = person("Eli");
  static final Team TEAM =
      new NewTeam(
              "Handel",
              Set.of(MANAGER, LEAD),
              START,
              List.of(
                  member(KARI, MANAGER, Stretch.from(START)),
                  member(JONAS, LEAD, Stretch.from(START))))
          .formed(new UUID(0, 1));

  static Person person(String name) {
    return new Person(name, "Vik", name.toLowerCase(java.util.Locale.ROOT) + "@nordlys.example");
  }

  static Membership member(Person person, Slug role, Stretch stretch) {
    return new Membership(person, role, Share.ofPercent("50"), stretch);
  }

  static LocalDate day(int month, int day) {
    return LocalDate.of(2026, month, day);
  }

  static Absence away(Person who, LocalDate from, LocalDate to, @Nullable Person substitute) {
    return new Absence(
        new UUID(0, from.getDayOfYear()),
        who.email(),
        Stretch.of(from, to),
        Optional.ofNullable(substitute).map(Person::email));
  }

  private TeamSamples() {}
}
