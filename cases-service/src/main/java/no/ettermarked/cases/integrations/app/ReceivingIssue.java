package no.ettermarked.cases.integrations.app;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.UUID;
import no.ettermarked.cases.intake.NewEnquiry;
import no.ettermarked.cases.intake.Opening;
import no.ettermarked.cases.intake.app.OpeningCase;
import no.ettermarked.cases.integrations.Integration;
import no.ettermarked.cases.integrations.JiraIssue;
import no.ettermarked.cases.integrations.Receipt;
import no.ettermarked.cases.integrations.Refusal;
import no.ettermarked.cases.integrations.Translation;
import no.ettermarked.cases.integrations.store.Integrations;
import no.ettermarked.cases.integrations.store.Refusals;
import no.ettermarked.cases.register.Case;
import no.ettermarked.cases.register.store.Cases;
import no.ettermarked.kit.time.TimeSource;

/**
 * An issue created in Jira becomes a case, once.
 *
 * <p>The case is opened at our own now, not when Jira says the issue was created: the customer was
 * promised working time from when the provider could know of it, Jira's clock is not ours to trust,
 * and a delivery that Jira held back for an hour must not arrive breached. When it was created
 * there is kept with the case and told in the clock's explanation.
 */
@Singleton
@Transactional
public class ReceivingIssue {
  private final Integrations integrations;
  private final Cases cases;
  private final OpeningCase opening;
  private final Refusals refusals;
  private final TimeSource time;

  ReceivingIssue(
      Integrations integrations,
      Cases cases,
      OpeningCase opening,
      Refusals refusals,
      TimeSource time) {
    this.integrations = integrations;
    this.cases = cases;
    this.opening = opening;
    this.refusals = refusals;
    this.time = time;
  }

  /** Whose an integration is. */
  public Optional<String> providerOf(UUID integration) {
    return integrations.providerOf(integration);
  }

  public Optional<Integration> find(UUID integration) {
    return integrations.find(integration);
  }

  public Receipt receive(Integration from, JiraIssue issue) {
    integrations.holdIssue(from.id(), issue.key());
    Optional<Case> before = cases.find(from.id(), issue.key());
    return before
        .<Receipt>map(Receipt.CaseOpened::new)
        .orElseGet(
            () ->
                switch (from.translate(issue)) {
                  case Translation.Translated(NewEnquiry enquiry) -> open(from, issue, enquiry);
                  case Translation.ProjectWithoutCustomer(String project) ->
                      new Receipt.ProjectWithoutCustomer(project);
                });
  }

  private Receipt open(Integration from, JiraIssue issue, NewEnquiry enquiry) {
    return switch (opening.open(enquiry)) {
      case Opening.Opened(Case opened, _) -> {
        refusals.forget(from.id(), issue.key());
        yield new Receipt.CaseOpened(opened);
      }
      case Opening.NoAgreementInForce why -> new Receipt.NotOpened(why);
      case Opening.NotCovered why -> new Receipt.NotOpened(why);
    };
  }

  /**
   * Keeps that an issue was turned away. Nobody reads the answer to a webhook, so it must be seen
   * elsewhere; the transaction that would have opened the case is gone by now, and another delivery
   * may have opened it since.
   */
  @Transactional(TxType.REQUIRES_NEW)
  public void turnedAway(Integration from, JiraIssue issue, String code, String detail) {
    integrations.holdIssue(from.id(), issue.key());
    if (cases.find(from.id(), issue.key()).isEmpty()) {
      refusals.keep(from.id(), new Refusal(issue.key(), code, detail, time.now()));
    }
  }
}
