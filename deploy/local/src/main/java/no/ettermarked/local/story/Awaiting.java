package no.ettermarked.local.story;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import no.ettermarked.backbone.StartFailure;
import no.ettermarked.local.story.Api.Answer;

/** Asks until an event that is on its way has had its effect. */
final class Awaiting {
  private static final Duration ASK_AGAIN = Duration.ofMillis(100);
  private static final int TIMES = 300;

  private Awaiting() {}

  static Answer that(String happens, Supplier<Answer> question, Predicate<Answer> hasHappened) {
    for (int i = 0; i < TIMES; i++) {
      Answer answer = question.get();
      if (hasHappened.test(answer)) {
        return answer;
      }
      pause(happens);
    }
    throw new StartFailure(
        "half a minute has passed and not yet is it so that " + happens,
        "see ./ettermarked logs and ./ettermarked status");
  }

  private static void pause(String happens) {
    try {
      TimeUnit.MILLISECONDS.sleep(ASK_AGAIN.toMillis());
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new StartFailure("interrupted before " + happens, "start again with --fresh", stop);
    }
  }
}
