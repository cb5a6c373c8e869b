package no.ettermarked.meetings.terms.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import no.ettermarked.kit.inbox.EventNotHandled;
import no.ettermarked.kit.inbox.EventReader;
import no.ettermarked.kit.inbox.Received;
import no.ettermarked.kit.json.EventJson;
import no.ettermarked.meetings.terms.Terms;
import no.ettermarked.meetings.terms.app.KeepingTerms;

/** Reads terms in force; the whole document is kept, whatever this service understands of it. */
@Singleton
class TermsInForceReader implements EventReader<JsonNode> {
  private final KeepingTerms keeping;
  private final EventJson json;

  TermsInForceReader(KeepingTerms keeping, EventJson json) {
    this.keeping = keeping;
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
    keeping.keep(terms(event), event.data().toString());
  }

  private Terms terms(Received<JsonNode> event) {
    try {
      return json.read(event.data().toString(), TermsInForce.class)
          .terms(event.aggregate(), event.aggregateVersion());
    } catch (JsonProcessingException unreadable) {
      throw new EventNotHandled(
          "The terms cannot be read: " + unreadable.getOriginalMessage(), unreadable);
    } catch (IllegalArgumentException impossible) {
      throw new EventNotHandled("No terms can be so: " + impossible.getMessage(), impossible);
    }
  }
}
