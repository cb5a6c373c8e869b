package no.ettermarked.agreements.agreements.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.ettermarked.agreements.agreements.AcceptedAgreement;
import no.ettermarked.agreements.agreements.AgreedItem;
import no.ettermarked.agreements.agreements.Agreement;
import no.ettermarked.agreements.agreements.ClosedOffer;
import no.ettermarked.agreements.agreements.Closing;
import no.ettermarked.agreements.agreements.DraftAgreement;
import no.ettermarked.agreements.agreements.Ending;
import no.ettermarked.agreements.agreements.Offer;
import no.ettermarked.agreements.agreements.OfferedAgreement;
import no.ettermarked.agreements.agreements.OfferedCapacity;
import no.ettermarked.agreements.agreements.TeamMember;
import no.ettermarked.agreements.agreements.Validity;
import no.ettermarked.agreements.plans.PlanReference;
import no.ettermarked.agreements.plans.WrittenTerms;
import no.ettermarked.agreements.teams.Share;
import no.ettermarked.agreements.terms.BoughtPlan;
import no.ettermarked.agreements.written.Slug;
import no.ettermarked.kit.json.EventJson;
import no.ettermarked.kit.reasons.Reason;
import org.jspecify.annotations.Nullable;

/** Agreements as rows, and back. */
@Singleton
class AgreementJson {

  /** A plan that is offered; without a time of its own it has the agreement's. */
  record Item(
      String plan, int version, int quantity, @Nullable LocalDate from, @Nullable LocalDate to) {}

  /** One of the team that is offered. */
  record Member(String firstName, String lastName, String email, String role) {}

  /** What of the team is promised: hundredths of a percent of a position. */
  record Capacity(@Nullable String person, long share, boolean evenIfOverbooked) {}

  private final EventJson json;

  AgreementJson(EventJson json) {
    this.json = json;
  }

  AgreementRow row(Offer offer, boolean draft) {
    AgreementRow row = new AgreementRow();
    row.id = offer.id();
    write(offer, draft, row);
    return row;
  }

  /** Writes all that an offer says. */
  void write(Offer offer, boolean draft, AgreementRow row) {
    row.draft = draft;
    row.number = offer.number();
    row.customer = offer.customer();
    row.fromDate = offer.validity().from();
    row.toDate = offer.validity().to().orElse(null);
    row.items = json.write(offer.items().stream().map(AgreementJson::item).toList());
    row.team = json.write(offer.team().stream().map(AgreementJson::member).toList());
    row.servedBy = offer.servedBy().orElse(null);
    row.capacity = offer.capacity().map(AgreementJson::capacity).map(json::write).orElse(null);
    row.termsHash = offer.termsHash();
    row.offeredAt = offer.offeredAt();
    row.acceptBy = offer.acceptBy().orElse(null);
    row.replaces = offer.replaces().orElse(null);
    row.own = offer.own().equals(WrittenTerms.NONE) ? null : json.write(offer.own());
  }

  Agreement agreement(AgreementRow row) {
    Optional<Closing> closing = closing(row);
    if (closing.isPresent()) {
      return new ClosedOffer(offer(row), closing.get(), !row.draft, row.version);
    }
    if (row.draft) {
      return new DraftAgreement(offer(row), row.version);
    }
    Instant acceptedAt = row.acceptedAt;
    String acceptedBy = row.acceptedBy;
    return acceptedAt == null || acceptedBy == null
        ? new OfferedAgreement(offer(row), row.version)
        : new AcceptedAgreement(
            offer(row), acceptedBy, acceptedAt, ending(row), row.termsVersion, row.version);
  }

  /** Writes that an offer is closed. */
  void write(Closing closing, AgreementRow row) {
    row.closedHow = closing.how().status().text();
    row.closedBy = closing.by();
    row.closedAt = closing.at();
    row.closedReason = closing.reason().orElse(null);
  }

  private static Optional<Closing> closing(AgreementRow row) {
    String how = row.closedHow;
    String by = row.closedBy;
    Instant at = row.closedAt;
    return how == null || by == null || at == null
        ? Optional.empty()
        : Optional.of(
            new Closing(Closing.How.of(how), by, at, Optional.ofNullable(row.closedReason)));
  }

  /** Writes that an agreement ends. */
  void write(Ending ending, AgreementRow row) {
    row.endsOn = ending.to();
    row.endedBy = ending.by();
    row.endedAt = ending.at();
    row.noticeGivenOn = ending.givenOn().orElse(null);
    row.endedBecause = json.write(ending.because());
  }

  private Optional<Ending> ending(AgreementRow row) {
    LocalDate on = row.endsOn;
    String by = row.endedBy;
    Instant at = row.endedAt;
    return on == null || by == null || at == null
        ? Optional.empty()
        : Optional.of(new Ending(on, by, at, Optional.ofNullable(row.noticeGivenOn), because(row)));
  }

  private List<Reason> because(AgreementRow row) {
    try {
      return row.endedBecause == null
          ? List.of()
          : List.of(json.read(row.endedBecause, Reason[].class));
    } catch (JsonProcessingException bug) {
      throw new IllegalStateException("agreement " + row.id, bug);
    }
  }

  private Offer offer(AgreementRow row) {
    try {
      Validity validity = new Validity(row.fromDate, Optional.ofNullable(row.toDate));
      return new Offer(
          row.id,
          row.number,
          row.customer,
          validity,
          Arrays.stream(json.read(row.items, Item[].class))
              .map(item -> agreed(item, validity))
              .toList(),
          members(row),
          Optional.ofNullable(row.servedBy),
          capacity(row),
          row.termsHash,
          row.offeredAt,
          Optional.ofNullable(row.acceptBy),
          Optional.ofNullable(row.replaces),
          row.own == null ? WrittenTerms.NONE : json.read(row.own, WrittenTerms.class));
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

  private Optional<OfferedCapacity> capacity(AgreementRow row) throws JsonProcessingException {
    if (row.capacity == null) {
      return Optional.empty();
    }
    Capacity kept = json.read(row.capacity, Capacity.class);
    return Optional.of(
        new OfferedCapacity(
            Optional.ofNullable(kept.person()), new Share(kept.share()), kept.evenIfOverbooked()));
  }

  private static Capacity capacity(OfferedCapacity offered) {
    return new Capacity(
        offered.person().orElse(null), offered.share().basisPoints(), offered.evenIfOverbooked());
  }

  private static Item item(AgreedItem item) {
    PlanReference plan = item.bought().plan();
    return new Item(
        plan.plan().text(),
        plan.version(),
        item.bought().quantity(),
        item.period().from(),
        item.period().to().orElse(null));
  }

  private static AgreedItem agreed(Item item, Validity whole) {
    LocalDate from = item.from();
    return new AgreedItem(
        new BoughtPlan(new PlanReference(new Slug(item.plan()), item.version()), item.quantity()),
        from == null ? whole : new Validity(from, Optional.ofNullable(item.to())));
  }

  private static Member member(TeamMember member) {
    return new Member(member.firstName(), member.lastName(), member.email(), member.role().text());
  }
}
