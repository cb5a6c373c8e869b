package no.ettermarked.agreements.plans;

import no.ettermarked.agreements.written.Slug;

/** One version of a plan, by name. */
public record PlanReference(Slug plan, int version) {

  @Override
  public String toString() {
    return plan + " " + version;
  }
}
