package no.ettermarked.scenarios.faults;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import no.ettermarked.local.Service;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName(
    "All services, in a random order, are killed at random moments while cases are opened and work is logged")
@Tag("faults")
class KilledUnderLoadIT {
  private static final String PROVIDER = "killed-under-load";

  @Test
  @DisplayName("every accepted case is there once, and minutes logged are minutes rated")
  void sums_agree() {
    Caller caller = new Caller(PROVIDER);
    Story story = new Story(caller);
    story.isSold();
    Random random = Faults.random(PROVIDER);
    List<Service> victims = Arrays.asList(Service.values());
    Collections.shuffle(victims, random);
    Workload workload = new Workload(story);
    workload.during(
        10,
        () -> {
          for (int strike = 0; strike < (Faults.longRun() ? 40 : 6); strike++) {
            MILLISECONDS.sleep(random.nextInt(1500));
            Faults.strike(victims.get(strike % victims.size())).join();
          }
        });
    Backlog.isDrained();
    Ledger.of(caller, PROVIDER).agreesWith(workload.cases(), workload.minutes());
  }
}
