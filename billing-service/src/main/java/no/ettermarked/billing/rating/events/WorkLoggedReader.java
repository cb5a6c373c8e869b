package no.ettermarked.billing.rating.events;

import jakarta.inject.Singleton;
import no.ettermarked.billing.rating.app.RatingWork;
import no.ettermarked.kit.inbox.EventReader;
import no.ettermarked.kit.inbox.Received;

/** Reads work that cases-service says was logged. */
@Singleton
class WorkLoggedReader implements EventReader<WorkLogged> {
  private final RatingWork rating;

  WorkLoggedReader(RatingWork rating) {
    this.rating = rating;
  }

  @Override
  public String type() {
    return "no.ettermarked.cases.work-logged.v1";
  }

  @Override
  public Class<WorkLogged> data() {
    return WorkLogged.class;
  }

  @Override
  public String consumer() {
    return "rating";
  }

  @Override
  public void read(Received<WorkLogged> event) {
    rating.rate(event.data().logged());
  }
}
