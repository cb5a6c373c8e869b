package no.ettermarked.agreements.programmes.app;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import no.ettermarked.agreements.agreements.app.FindingAgreements;
import no.ettermarked.agreements.customers.app.FindingCustomers;
import no.ettermarked.agreements.programmes.Programme;
import no.ettermarked.agreements.programmes.Programme.Outcome;
import no.ettermarked.agreements.programmes.Programme.Purpose;
import no.ettermarked.agreements.programmes.events.ProgrammeState;
import no.ettermarked.agreements.programmes.store.Programmes;
import no.ettermarked.agreements.written.Slug;
import no.ettermarked.agreements.written.store.Turns;
import no.ettermarked.kit.etag.Version;
import no.ettermarked.kit.identity.Caller;
import no.ettermarked.kit.identity.Ids;
import no.ettermarked.kit.outbox.Outbox;
import no.ettermarked.kit.paging.PageQuery;
import no.ettermarked.kit.problems.Refused;
import no.ettermarked.kit.time.TimeSource;
import org.jspecify.annotations.Nullable;

/** Takes customers through programmes and checklists. */
@Singleton
public class RunningProgramme {
  private final Programmes programmes;
  private final PublishingTemplate templates;
  private final FindingCustomers customers;
  private final FindingAgreements agreements;
  private final Outbox outbox;
  private final Caller caller;
  private final Turns turns;
  private final TimeSource time;

  RunningProgramme(
      Programmes programmes,
      PublishingTemplate templates,
      FindingCustomers customers,
      FindingAgreements agreements,
      Outbox outbox,
      Caller caller,
      Turns turns,
      TimeSource time) {
    this.programmes = programmes;
    this.templates = templates;
    this.customers = customers;
    this.agreements = agreements;
    this.outbox = outbox;
    this.caller = caller;
    this.turns = turns;
    this.time = time;
  }

  /** Begins a programme of the latest version of a template. */
  @Transactional
  public Programme begin(Slug template, UUID customer) {
    customers.find(customer);
    return begun(
        Programme.of(
            Ids.next(), templates.find(template), Purpose.PROGRAMME, customer, Optional.empty()));
  }

  /** Begins the handover of an agreement; it has one. */
  @Transactional
  public Programme handOver(UUID agreement, Slug template) {
    UUID customer = agreements.findAlive(agreement).offer().customer();
    turns.take("handover " + agreement);
    if (programmes.handover(agreement).isPresent()) {
      throw Refused.conflict(
          "handover-begun-already",
          "The handover of this agreement has begun: read GET /v1/agreements/%s/handover."
              .formatted(agreement));
    }
    return begun(
        Programme.of(
            Ids.next(),
            templates.find(template),
            Purpose.HANDOVER,
            customer,
            Optional.of(agreement)));
  }

  /** The handover of an agreement, or 404 when none has begun. */
  @Transactional
  public Programme handover(UUID agreement) {
    agreements.find(agreement);
    return programmes
        .handover(agreement)
        .orElseThrow(() -> Refused.notFound("handover", "of agreement " + agreement));
  }

  /**
   * A step is done.
   *
   * @param ifMatch the version that is changed; required
   */
  @Transactional
  public Outcome done(
      UUID id, Slug step, String by, Optional<String> note, @Nullable String ifMatch) {
    return change(id, ifMatch, programme -> programme.done(step, time.now(), by, note));
  }

  /**
   * A step is to be done again.
   *
   * @param ifMatch the version that is changed; required
   */
  @Transactional
  public Outcome reopened(UUID id, Slug step, @Nullable String ifMatch) {
    return change(id, ifMatch, programme -> programme.reopened(step));
  }

  /** The programme, or 404 when there is none that the caller may see. */
  @Transactional
  public Programme find(UUID id) {
    return programmes
        .find(id)
        .filter(programme -> caller.mayActFor(programme.customer()))
        .orElseThrow(() -> Refused.notFound("programme", id));
  }

  /** In the order in which they were begun; a customer's people see their own. */
  @Transactional
  public List<Programme> list(Optional<UUID> customer, PageQuery page) {
    boolean others = customer.filter(wanted -> !caller.mayActFor(wanted)).isPresent();
    return others ? List.of() : programmes.list(caller.customer().or(() -> customer), page);
  }

  private Programme begun(Programme programme) {
    programmes.add(programme);
    outbox.publish(ProgrammeState.of(programme));
    return programme;
  }

  private Outcome change(UUID id, @Nullable String ifMatch, Function<Programme, Outcome> change) {
    Programme before =
        programmes.findForChange(id).orElseThrow(() -> Refused.notFound("programme", id));
    new Version(before.version()).match(ifMatch);
    Outcome outcome = change.apply(before);
    if (outcome instanceof Outcome.Changed(Programme changed)) {
      Programme kept = programmes.keep(changed);
      outbox.publish(ProgrammeState.of(kept));
      return new Outcome.Changed(kept);
    }
    return outcome;
  }
}
