package no.ettermarked.local;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A process written down so that it can be found again.
 *
 * @param started distinguishes it from a later process with the same id
 */
record RecordedProcess(long pid, String started) {
  /** The system counts starts from its boot, which moves when the clock is set right. */
  private static final Duration TOLERANCE = Duration.ofSeconds(2);

  static RecordedProcess of(ProcessHandle process) {
    return new RecordedProcess(process.pid(), startOf(process).toString());
  }

  /** The process if it still runs; never another that got its id. */
  Optional<ProcessHandle> running() {
    return ProcessHandle.of(pid).filter(RecordedProcess::isAtWork).filter(this::isTheSame);
  }

  /**
   * A process that has ended and waits for its parent to notice (a zombie) has no command any more.
   */
  private static boolean isAtWork(ProcessHandle process) {
    return process.isAlive() && process.info().command().isPresent();
  }

  private boolean isTheSame(ProcessHandle process) {
    Duration apart = Duration.between(Instant.parse(started), startOf(process)).abs();
    return apart.compareTo(TOLERANCE) <= 0;
  }

  private static Instant startOf(ProcessHandle process) {
    return process.info().startInstant().orElse(Instant.EPOCH);
  }
}
