package no.ettermarked.agreements.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.ettermarked.agreements.customers.SupportAppointment.Change;
import no.ettermarked.agreements.written.Flaw;
import no.ettermarked.agreements.written.Slug;
import no.ettermarked.kit.reasons.Reason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ContactsTest {

  private static final Instant NOW = Instant.parse("2026-09-03T08:15:00Z");
  private static final Slug SUPPORT = new Slug("support-contact");
  private static final Slug APPROVER = new Slug("price-approver");
  private static final ContactRoles ROLES =
      new ContactRoles(
          List.of(
              new ContactRole(
                  SUPPORT,
                  "Supportkontakt",
                  Set.of(Right.WRITES_TO_DESK, Right.EXTRANET),
                  1,
                  2,
                  true,
                  0),
              new ContactRole(
                  APPROVER,
                  "Prisgodkender",
                  Set.of(Right.ACCEPTS_PRICES, Right.EXTRANET),
                  0,
                  0,
                  false,
                  0)));

  private static final Contact ANNE = contact(1, "Anne", SUPPORT);
  private static final Contact BO = contact(2, "Bo", SUPPORT);
  private static final Contact CARL = contact(3, "Carl", new Slug("cfo"));

  private static Contact contact(int id, String name, Slug... roles) {
    return new Contact(new UUID(0, id), name, "Holm", name + "@kunde.example", List.of(roles));
  }

  private static Stream<String> remarks(Contact... contacts) {
    return ContactRemarks.on(List.of(contacts), ROLES).stream().map(Reason::code);
  }

  @Test
  @DisplayName("VEN-7: at least one support contact, ideally two, is remarked and not refused")
  void too_few() {
    Training training = new Training(LocalDate.of(2026, 9, 1), "Supportkontakt", 120);

    assertThat(remarks(CARL)).containsExactly("contact.too-few", "contact.role-undeclared");
    assertThat(remarks(ANNE.trained(training))).containsExactly("contact.fewer-than-ideal");
    assertThat(remarks(ANNE.trained(training), BO)).containsExactly("contact.untrained");
    assertThat(remarks(ANNE.trained(training), BO.trained(training))).isEmpty();
    assertThat(ContactRemarks.on(List.of(CARL), new ContactRoles(List.of()))).isEmpty();
  }

  @Test
  void a_remark_names_the_role_and_how_many_have_it() {
    assertThat(ContactRemarks.on(List.of(), ROLES).getFirst().inputs())
        .containsEntry("role", "Supportkontakt")
        .containsEntry("holders", "0")
        .containsEntry("wanted", "1");
  }

  @Test
  @DisplayName("VEN-8: the first are not added; one more is added; who comes for another replaces")
  void appointments() {
    assertThat(between(List.of(), List.of(ANNE, BO, CARL), Optional.empty()))
        .containsExactly(
            new SupportAppointment(ANNE.id(), SUPPORT, Change.FIRST, Optional.empty(), 2),
            new SupportAppointment(BO.id(), SUPPORT, Change.FIRST, Optional.empty(), 2));
    assertThat(between(List.of(ANNE), List.of(ANNE, BO), Optional.empty()))
        .containsExactly(
            new SupportAppointment(BO.id(), SUPPORT, Change.ADDED, Optional.empty(), 2));
    assertThat(between(List.of(ANNE, CARL), List.of(BO, CARL), Optional.of(ANNE.id())))
        .containsExactly(
            new SupportAppointment(BO.id(), SUPPORT, Change.REPLACED, Optional.of(ANNE.id()), 1));
  }

  @Test
  void who_leaves_without_having_had_the_role_is_not_replaced_in_it() {
    assertThat(between(List.of(ANNE, CARL), List.of(ANNE, BO), Optional.of(CARL.id())))
        .extracting(SupportAppointment::change)
        .containsExactly(Change.ADDED);
  }

  @Test
  void nobody_is_appointed_by_a_role_that_does_not_write_to_the_desk_or_by_leaving() {
    assertThat(between(List.of(ANNE), List.of(ANNE, contact(4, "Dag", APPROVER)), Optional.empty()))
        .isEmpty();
    assertThat(between(List.of(ANNE, BO), List.of(ANNE), Optional.of(BO.id()))).isEmpty();
  }

  @Test
  @DisplayName("VEN-17: the extranet is for support contacts and those who accept prices")
  void extranet() {
    assertThat(flaws("e@kunde.example", true, SUPPORT)).isEmpty();
    assertThat(flaws("e@kunde.example", true, APPROVER)).isEmpty();
    assertThat(flaws("e@kunde.example", true, new Slug("cfo")))
        .extracting(Flaw::pointer)
        .containsExactly("/extranet");
    assertThat(flaws("ANNE@kunde.example", true))
        .extracting(Flaw::pointer)
        .containsExactly("/email", "/extranet");
  }

  @Test
  @DisplayName("who is erased leaves a pseudonym, the roles they had, and nothing of themselves")
  void erased() {
    Contact erased =
        ANNE.trained(new Training(LocalDate.of(2026, 9, 1), "Supportkontakt", 120))
            .recommended(
                new Recommendation(Recommendation.Advice.TRAINING, NOW, "Asks for workflows"))
            .erased(NOW, Pseudonym.of(UUID.fromString("0199f0c4-2b1a-4c3d-8e4f-5a6b7c8d9e0f")));

    assertThat(erased.lastName()).isEqualTo("person-5a6b7c8d9e0f");
    assertThat(erased.email()).isEqualTo("person-5a6b7c8d9e0f@erased.invalid");
    assertThat(erased.roles()).containsExactly(SUPPORT);
    assertThat(erased.standing()).isEqualTo(new Standing.Erased(NOW));
    assertThat(erased.toString()).doesNotContain("Anne", "Holm", "workflows", "2026-09-01");
  }

  @Test
  void a_role_wants_ideally_no_fewer_than_at_least() {
    assertThatThrownBy(() -> new ContactRole(SUPPORT, "S", Set.of(), 2, 1, false, 0))
        .hasMessage("at least 0 and ideally no fewer than that, not 2 and 1");
    assertThatThrownBy(() -> Right.parse("everything")).hasMessageContaining("'everything'");
  }

  private static List<SupportAppointment> between(
      List<Contact> before, List<Contact> after, Optional<UUID> leaving) {
    return SupportAppointment.between(before, after, ROLES, leaving);
  }

  private static List<Flaw> flaws(String email, boolean extranet, Slug... roles) {
    return ContactRules.flaws(
        new NewContact("E", "E", email, List.of(roles), extranet), List.of(ANNE), ROLES);
  }
}
