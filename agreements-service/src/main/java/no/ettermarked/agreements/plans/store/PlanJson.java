package no.ettermarked.agreements.plans.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import no.ettermarked.agreements.plans.Plan;
import no.ettermarked.agreements.plans.PlanReference;
import no.ettermarked.agreements.plans.WrittenPlan;
import no.ettermarked.agreements.written.Slug;
import no.ettermarked.kit.identity.Ids;
import no.ettermarked.kit.json.EventJson;

/** Versions of plans as rows, and back. */
@Singleton
class PlanJson {

  /** A plan that is included. */
  record Included(String plan, int version) {}

  private final EventJson json;

  PlanJson(EventJson json) {
    this.json = json;
  }

  PlanRow row(Plan plan) {
    PlanRow row = new PlanRow();
    row.id = Ids.next();
    row.key = plan.key().text();
    row.version = plan.reference().version();
    row.includes =
        json.write(
            plan.includes().stream()
                .map(included -> new Included(included.plan().text(), included.version()))
                .toList());
    row.written = json.write(plan.written());
    row.publishedAt = plan.publishedAt();
    return row;
  }

  Plan plan(PlanRow row) {
    try {
      return new Plan(
          new PlanReference(new Slug(row.key), row.version),
          includes(row.includes),
          json.read(row.written, WrittenPlan.class),
          row.publishedAt);
    } catch (JsonProcessingException bug) {
      throw new IllegalStateException("plan " + row.key + " " + row.version, bug);
    }
  }

  private List<PlanReference> includes(String stored) throws JsonProcessingException {
    return Arrays.stream(json.read(stored, Included[].class))
        .map(included -> new PlanReference(new Slug(included.plan()), included.version()))
        .toList();
  }
}
