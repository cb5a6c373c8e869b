package no.ettermarked.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import no.ettermarked.backbone.StartFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionsTest {
  private static final Path DISK = Path.of("/srv/suite");

  @Test
  void below_200_megabytes_nothing_starts_and_below_1000_somebody_is_told() {
    assertThatThrownBy(() -> DiskSpace.judge(DISK, 199_999_999))
        .isInstanceOf(StartFailure.class)
        .hasMessage(
            "the disk of /srv/suite has 199 MB left, below 200 MB: free some space and start again.");
    assertThat(DiskSpace.judge(DISK, 200_000_000))
        .contains("The disk of /srv/suite has only 200 MB left.");
    assertThat(DiskSpace.judge(DISK, 1_000_000_000)).isEmpty();
  }

  @Test
  void a_full_disk_is_recognised_however_deep_the_system_said_so() {
    IOException full = new IOException("write failed: No space left on device");
    assertThat(DiskSpace.isExhaustedIn(new UncheckedIOException(full))).isTrue();
    assertThat(DiskSpace.isExhaustedIn(new IllegalStateException("another"))).isFalse();
  }

  @Test
  void memory_is_read_in_kilobytes_and_told_in_mebibytes_or_gibibytes() {
    assertThat(Memory.field(List.of("Rss:  20 kB", "Pss:    1234 kB"), "Pss:")).isEqualTo(1234);
    assertThat(Memory.field(List.of("Name: java"), "VmRSS:")).isZero();
    assertThat(new Memory(222_298_112).described()).isEqualTo("212 MiB");
    // 1 GiB is 1 073 741 824 bytes, a quarter of it 268 435 456.
    assertThat(new Memory(1_342_177_280).described()).isEqualTo("1.25 GiB");
  }

  @Test
  void of_steps_taken_together_the_first_fault_is_told_once_the_others_have_ended() {
    CountDownLatch begun = new CountDownLatch(1);
    AtomicBoolean ended = new AtomicBoolean();
    Runnable waiting =
        () -> {
          begun.countDown();
          try {
            new CountDownLatch(1).await();
          } catch (InterruptedException stopped) {
            ended.set(true);
          }
        };
    Runnable failing =
        () -> {
          awaited(begun);
          throw new StartFailure("it does not work", "do something else");
        };
    assertThatThrownBy(() -> Together.run(List.of(waiting, failing)))
        .isInstanceOf(StartFailure.class)
        .hasMessage("it does not work: do something else.");
    assertThat(ended).isTrue();
  }

  private static void awaited(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void the_last_words_are_the_last_severe_line_not_a_stack_trace() {
    assertThat(
            LastWords.in(
                List.of(
                    "Listening",
                    "java.lang.IllegalStateException: port in use",
                    "\tat no.ettermarked.X.y(X.java:1)",
                    "bye")))
        .contains("java.lang.IllegalStateException: port in use");
    assertThat(LastWords.in(List.of("Listening", "bye", ""))).contains("bye");
    assertThat(LastWords.in(List.of())).isEmpty();
  }

  @Test
  void the_last_words_are_found_at_the_end_of_a_long_log_even_if_it_is_not_all_text(
      @TempDir Path logs) throws IOException {
    Path log = logs.resolve("cases-service.log");
    Files.write(log, new byte[] {(byte) 0xC3, '\n'});
    Files.writeString(log, "INFO nothing\n".repeat(200_000), StandardOpenOption.APPEND);
    Files.writeString(log, "ERROR no memory\nbye\n", StandardOpenOption.APPEND);
    assertThat(LastWords.in(log)).contains("ERROR no memory");
  }

  @Test
  void a_clock_is_moved_by_a_step_or_to_an_instant() {
    Instant present = Instant.parse("2024-01-31T10:00:00Z");
    assertThat(new TimeTravel("+P1M").from(() -> present)).isEqualTo("2024-02-29T10:00:00Z");
    assertThat(new TimeTravel("+PT90M").from(() -> present)).isEqualTo("2024-01-31T11:30:00Z");
    assertThat(new TimeTravel("2026-01-01T00:00:00Z").from(() -> present))
        .isEqualTo("2026-01-01T00:00:00Z");
    assertThatThrownBy(() -> new TimeTravel("soon").from(() -> present))
        .hasMessage(
            "\"soon\" is neither an instant such as 2026-04-01T08:00:00Z nor a step such as +P90D");
  }

  @Test
  void two_suites_differ_in_every_port_by_the_offset() {
    SuitePorts second = new SuitePorts(100);
    assertThat(second.postgres()).isEqualTo(15532);
    assertThat(second.kafka()).isEqualTo(19192);
    assertThat(second.api(Service.AGREEMENTS)).isEqualTo(8181);
    assertThat(second.management(Service.MEETINGS)).isEqualTo(9184);
    assertThatThrownBy(() -> new SuitePorts(-1))
        .hasMessage("port offset is -1, outside 0 to 40000");
  }
}
