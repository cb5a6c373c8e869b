package no.ettermarked.agreements.agreements.app;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import no.ettermarked.agreements.agreements.Agreement;
import no.ettermarked.agreements.agreements.DraftAgreement;
import no.ettermarked.agreements.agreements.NewAgreement;
import no.ettermarked.agreements.agreements.OfferedAgreement;
import no.ettermarked.agreements.agreements.Overlap;
import no.ettermarked.agreements.agreements.store.Agreements;
import no.ettermarked.agreements.customers.app.FindingCustomers;
import no.ettermarked.agreements.teams.CapacitySpan;
import no.ettermarked.agreements.teams.app.PromisingAsAgreed;
import no.ettermarked.agreements.written.Flaw;
import no.ettermarked.kit.etag.Version;
import no.ettermarked.kit.identity.ProvidersPeople;
import no.ettermarked.kit.time.TimeSource;
import org.jspecify.annotations.Nullable;

/** Writes drafts of agreements, and offers them. */
@Singleton
public class DraftingAgreement {

  /** What came of it. */
  public sealed interface Outcome {

    /** There is a draft, or it has been written anew. */
    record Drafted(DraftAgreement agreement) implements Outcome {}

    /** It is offered. */
    record Offered(OfferedAgreement agreement) implements Outcome {}

    /** Nothing has changed, because of these. */
    record Flawed(List<Flaw> flaws) implements Outcome {}

    /** It could never be accepted, because a plan holds already. */
    record Overlapping(Overlap overlap) implements Outcome {}

    /** It is not offered: more of the team would be promised than there is. */
    record Overbooked(CapacitySpan first) implements Outcome {}

    /** It is a draft no longer. */
    record NoDraft(Agreement agreement) implements Outcome {}
  }

  private final Agreements agreements;
  private final FindingAgreements finding;
  private final FindingCustomers customers;
  private final WritingOffers writing;
  private final PromisingAsAgreed promising;
  private final ProvidersPeople people;
  private final TimeSource time;

  DraftingAgreement(
      Agreements agreements,
      FindingAgreements finding,
      FindingCustomers customers,
      WritingOffers writing,
      PromisingAsAgreed promising,
      ProvidersPeople people,
      TimeSource time) {
    this.agreements = agreements;
    this.finding = finding;
    this.customers = customers;
    this.writing = writing;
    this.promising = promising;
    this.people = people;
    this.time = time;
  }

  @Transactional
  public Outcome draft(NewAgreement wanted) {
    customers.find(wanted.customer());
    people.require();
    List<Flaw> flaws = writing.flaws(wanted);
    if (!flaws.isEmpty()) {
      return new Outcome.Flawed(flaws);
    }
    DraftAgreement draft = new DraftAgreement(writing.write(wanted), 0);
    agreements.add(draft);
    return new Outcome.Drafted(draft);
  }

  /**
   * Writes a draft anew, whole; its number stays.
   *
   * @param ifMatch the version that was read; required
   */
  @Transactional
  public Outcome rewrite(UUID id, NewAgreement wanted, @Nullable String ifMatch) {
    people.require();
    Agreement agreement = finding.find(id);
    new Version(agreement.version()).match(ifMatch);
    customers.find(wanted.customer());
    if (!(agreement instanceof DraftAgreement draft)) {
      return new Outcome.NoDraft(agreement);
    }
    List<Flaw> flaws = writing.flaws(wanted);
    return flaws.isEmpty()
        ? new Outcome.Drafted(
            agreements.keep(draft.rewritten(writing.rewrite(draft.offer(), wanted))))
        : new Outcome.Flawed(flaws);
  }

  /**
   * Offers a draft to the customer, as it is.
   *
   * @param ifMatch the version that was read; required
   */
  @Transactional
  public Outcome offer(UUID id, @Nullable String ifMatch) {
    people.require();
    Agreement agreement = finding.find(id);
    new Version(agreement.version()).match(ifMatch);
    return agreement instanceof DraftAgreement draft
        ? offer(draft)
        : new Outcome.NoDraft(agreement);
  }

  private Outcome offer(DraftAgreement draft) {
    List<Flaw> flaws = writing.outdated(draft.offer());
    return flaws.isEmpty()
        ? writing
            .overlap(draft.offer())
            .<Outcome>map(Outcome.Overlapping::new)
            .or(() -> promising.overbooked(draft.offer()).map(Outcome.Overbooked::new))
            .orElseGet(() -> new Outcome.Offered(agreements.keep(draft.offered(time.now()))))
        : new Outcome.Flawed(flaws);
  }
}
