package no.ettermarked.billing.terms.events;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import no.ettermarked.billing.terms.app.LearningTerms;
import no.ettermarked.kit.inbox.EventReader;
import no.ettermarked.kit.inbox.Received;

/** Reads the terms that agreements-service publishes, whole. */
@Singleton
class TermsInForceReader implements EventReader<JsonNode> {
  private final LearningTerms learning;

  TermsInForceReader(LearningTerms learning) {
    this.learning = learning;
  }

  @Override
  public String type() {
    return "no.ettermarked.agreements.terms-in-force.v1";
  }

  @Override
  public Class<JsonNode> data() {
    return JsonNode.class;
  }

  @Override
  public String consumer() {
    return "terms";
  }

  @Override
  public void read(Received<JsonNode> event) {
    learning.learn(
        event.aggregate(), event.aggregateVersion(), event.at(), event.data().toString());
  }
}
