package no.ettermarked.agreements.parties.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.inject.Singleton;
import no.ettermarked.agreements.parties.Particulars;
import no.ettermarked.agreements.parties.WrittenParticulars;
import no.ettermarked.kit.json.EventJson;

/** What is registered of a legal entity as one document in its row. */
@Singleton
public class ParticularsJson {
  private final EventJson json;

  ParticularsJson(EventJson json) {
    this.json = json;
  }

  public String write(Particulars particulars) {
    return json.write(particulars.written());
  }

  public Particulars read(String document) {
    try {
      return Particulars.of(json.read(document, WrittenParticulars.class));
    } catch (JsonProcessingException bug) {
      throw new IllegalStateException("what is registered is no longer readable", bug);
    }
  }
}
