package no.ettermarked.scenarios.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.ettermarked.local.Service;
import no.ettermarked.scenarios.faults.Story.Step;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A service is killed between every two steps of the story")
@Tag("faults")
class KilledBetweenStepsIT {

  /** The first run kills the services by turns; four runs kill each at every place. */
  static IntStream rotations() {
    return IntStream.range(0, Faults.longRun() ? Service.values().length : 1);
  }

  @ParameterizedTest(name = "beginning with service {0}")
  @MethodSource("rotations")
  @DisplayName("the story finishes as it does without, and nothing of it is there twice")
  void the_story_finishes(int first) {
    Caller caller = new Caller("killed-between-steps-" + first);
    Story story = new Story(caller);
    List<Step> steps = Stream.concat(story.selling().stream(), story.handling().stream()).toList();
    List<CompletableFuture<Void>> restarts = new ArrayList<>();
    int turn = first;
    for (Step step : steps) {
      step.play().run();
      Service next = Service.values()[turn++ % Service.values().length];
      restarts.forEach(CompletableFuture::join);
      restarts.clear();
      restarts.add(Faults.strike(next));
    }
    restarts.forEach(CompletableFuture::join);
    story.hasEndedOnce();
    Backlog.isDrained();
    Ledger.of(caller, "killed-between-steps-" + first).agrees();
  }
}
