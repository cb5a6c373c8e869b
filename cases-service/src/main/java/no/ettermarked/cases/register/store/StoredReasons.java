package no.ettermarked.cases.register.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.inject.Singleton;
import java.util.List;
import no.ettermarked.kit.json.EventJson;
import no.ettermarked.kit.reasons.Reason;

/** Reasons as they are kept beside the decision: JSON with code, source and inputs. */
@Singleton
public class StoredReasons {
  private final EventJson json;

  StoredReasons(EventJson json) {
    this.json = json;
  }

  public String write(List<Reason> reasons) {
    return json.write(reasons);
  }

  public List<Reason> read(String stored) {
    try {
      return List.of(json.read(stored, Reason[].class));
    } catch (JsonProcessingException bug) {
      throw new IllegalStateException(bug);
    }
  }
}
