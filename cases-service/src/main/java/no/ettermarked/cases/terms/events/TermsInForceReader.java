package no.ettermarked.cases.terms.events;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import no.ettermarked.cases.terms.app.LearningTerms;
import no.ettermarked.kit.inbox.EventReader;
import no.ettermarked.kit.inbox.Received;
import no.ettermarked.kit.json.EventJson;

/** Reads the terms in force. The whole document is kept, so a later release can read more of it. */
@Singleton
public class TermsInForceReader implements EventReader<JsonNode> {
  private final LearningTerms learning;
  private final EventJson json;

  TermsInForceReader(LearningTerms learning, EventJson json) {
    this.learning = learning;
    this.json = json;
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
        event.aggregateVersion(),
        event.at(),
        json.convert(event.data(), TermsDocument.class),
        event.data().toString());
  }
}
