package no.ettermarked.agreements.agreements.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.ettermarked.agreements.agreements.AcceptedAgreement;
import no.ettermarked.agreements.agreements.Agreement;
import no.ettermarked.agreements.agreements.Offer;
import no.ettermarked.agreements.agreements.OfferedAgreement;
import no.ettermarked.agreements.agreements.TeamMember;
import no.ettermarked.agreements.agreements.Validity;
import no.ettermarked.agreements.plans.PlanReference;
import no.ettermarked.agreements.terms.BoughtPlan;
import no.ettermarked.agreements.written.Slug;
import no.ettermarked.kit.json.EventJson;

/** Agreements as rows, and back. */
@ApplicationScoped
class AgreementJson {

  /** A plan that is offered. */
  record Item(String plan, int version, int quantity) {}

  /** One of the team that is offered. */
  record Member(String firstName, String lastName, String email, String role) {}

  private final EventJson json;

  AgreementJson(EventJson json) {
    this.json = json;
  }

  AgreementRow row(OfferedAgreement agreement) {
    Offer offer = agreement.offer();
    AgreementRow row = new AgreementRow();
    row.id = offer.id();
    row.number = offer.number();
    row.customer = offer.customer();
    row.fromDate = offer.validity().from();
    row.toDate = offer.validity().to().orElse(null);
    row.items = json.write(offer.items().stream().map(AgreementJson::item).toList());
    row.team = json.write(offer.team().stream().map(AgreementJson::member).toList());
    row.termsHash = offer.termsHash();
    row.offeredAt = offer.offeredAt();
    return row;
  }

  Agreement agreement(AgreementRow row) {
    Instant acceptedAt = row.acceptedAt;
    String acceptedBy = row.acceptedBy;
    return acceptedAt == null || acceptedBy == null
        ? new OfferedAgreement(offer(row), row.version)
        : new AcceptedAgreement(offer(row), acceptedBy, acceptedAt, row.termsVersion, row.version);
  }

  private Offer offer(AgreementRow row) {
    try {
      return new Offer(
          row.id,
          row.number,
          row.customer,
          new Validity(row.fromDate, Optional.ofNullable(row.toDate)),
          Arrays.stream(json.read(row.items, Item[].class)).map(AgreementJson::bought).toList(),
          members(row),
          row.termsHash,
          row.offeredAt);
    } catch (JsonProcessingException bug) {
      throw new IllegalStateException("agreement " + row.id, bug);
    }
  }

  private List<TeamMember> members(AgreementRow row) throws JsonProcessingException {
    return Arrays.stream(json.read(row.team, Member[].class))
        .map(
            member ->
                new TeamMember(
                    member.firstName(), member.lastName(), member.email(), new Slug(member.role())))
        .toList();
  }

  private static Item item(BoughtPlan bought) {
    return new Item(bought.plan().plan().text(), bought.plan().version(), bought.quantity());
  }

  private static BoughtPlan bought(Item item) {
    return new BoughtPlan(
        new PlanReference(new Slug(item.plan()), item.version()), item.quantity());
  }

  private static Member member(TeamMember member) {
    return new Member(member.firstName(), member.lastName(), member.email(), member.role().text());
  }
}
