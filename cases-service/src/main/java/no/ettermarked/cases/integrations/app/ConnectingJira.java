package no.ettermarked.cases.integrations.app;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ettermarked.cases.integrations.Integration;
import no.ettermarked.cases.integrations.Refusal;
import no.ettermarked.cases.integrations.store.Integrations;
import no.ettermarked.cases.integrations.store.Refusals;
import no.ettermarked.kit.paging.PageQuery;

/** Connects Jira sites, and shows those that are connected and what of theirs was turned away. */
@Singleton
@Transactional
public class ConnectingJira {
  private final Integrations integrations;
  private final Refusals refusals;

  ConnectingJira(Integrations integrations, Refusals refusals) {
    this.integrations = integrations;
    this.refusals = refusals;
  }

  public void connect(Integration integration) {
    integrations.add(integration);
  }

  public Optional<Integration> find(UUID id) {
    return integrations.find(id);
  }

  /** A page of integrations, in the order in which they were connected. */
  public List<Integration> list(PageQuery page) {
    return integrations.list(page);
  }

  /** A page of the issues that were turned away and have no case, the newest first. */
  public List<Refusal> refusals(UUID integration, PageQuery page) {
    return refusals.list(integration, page);
  }
}
