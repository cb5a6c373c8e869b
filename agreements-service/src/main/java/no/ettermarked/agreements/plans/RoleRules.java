package no.ettermarked.agreements.plans;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.ettermarked.agreements.teams.RoleNobodyHas;
import no.ettermarked.agreements.written.Flaw;
import no.ettermarked.agreements.written.Slug;

/**
 * Whoever is promised to take part, or to do something, is somebody: roles are ones that exist. So
 * is whoever a condition asks for, by {@link WhenRules}.
 */
final class RoleRules {

  static final List<TermsRules.Rule> ALL =
      List.of(
          RoleRules::customersRolesAreHeld,
          RoleRules::providersRolesAreHeld,
          RoleRules::stepsAreDoneBySomebody,
          RoleRules::hoursAreOfSomebody);

  private RoleRules() {}

  private static Stream<Flaw> customersRolesAreHeld(WrittenTerms terms, Surroundings around) {
    return participants(
        terms,
        WrittenMeeting::customerRoles,
        "/meetings/%d/customerRoles/%d/role",
        role -> around.catalogue().hasCustomerRole(new Slug(role)),
        RoleRules::nobodyAtACustomer);
  }

  private static Stream<Flaw> providersRolesAreHeld(WrittenTerms terms, Surroundings around) {
    return participants(
        terms,
        WrittenMeeting::providerRoles,
        "/meetings/%d/providerRoles/%d/role",
        role -> around.catalogue().hasProviderRole(new Slug(role)),
        RoleNobodyHas::sentence);
  }

  private static Stream<Flaw> stepsAreDoneBySomebody(WrittenTerms terms, Surroundings around) {
    return IntStream.range(0, terms.activities().size())
        .boxed()
        .flatMap(
            i -> {
              List<Activity.Step> steps = terms.activities().get(i).steps();
              return IntStream.range(0, steps.size())
                  .boxed()
                  .flatMap(
                      j ->
                          Stream.ofNullable(steps.get(j).role())
                              .filter(role -> !around.catalogue().hasProviderRole(new Slug(role)))
                              .map(
                                  role ->
                                      new Flaw(
                                          "/activities/%d/steps/%d/role".formatted(i, j),
                                          RoleNobodyHas.sentence(role))));
            });
  }

  private static Stream<Flaw> hoursAreOfSomebody(WrittenTerms terms, Surroundings around) {
    return Each.wrong(
        terms.timePrices(),
        price ->
            Optional.ofNullable(price.role())
                .filter(role -> !around.catalogue().hasProviderRole(new Slug(role)))
                .isPresent(),
        "/timePrices/%d/role",
        price -> RoleNobodyHas.sentence(price.role()));
  }

  static String nobodyAtACustomer(String role) {
    return "Nobody at a customer has the role %s. Declare it as a role of contacts first."
        .formatted(role);
  }

  /** Of a participant that another may take the place of, one of both is somebody. */
  private static Stream<Flaw> participants(
      WrittenTerms terms,
      Function<WrittenMeeting, List<WrittenParticipant>> which,
      String pointer,
      Predicate<String> isHeld,
      Function<String, String> sentence) {
    return IntStream.range(0, terms.meetings().size())
        .boxed()
        .flatMap(
            i -> {
              List<WrittenParticipant> participants = which.apply(terms.meetings().get(i));
              return IntStream.range(0, participants.size())
                  .filter(j -> roles(participants.get(j)).noneMatch(isHeld))
                  .mapToObj(
                      j ->
                          new Flaw(
                              pointer.formatted(i, j), sentence.apply(participants.get(j).role())));
            });
  }

  private static Stream<String> roles(WrittenParticipant participant) {
    return Stream.concat(Stream.of(participant.role()), Stream.ofNullable(participant.orElse()));
  }
}
