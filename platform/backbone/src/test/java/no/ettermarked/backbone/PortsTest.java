package no.ettermarked.backbone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class PortsTest {

  @Test
  void a_port_that_nobody_has_is_free_also_while_processes_are_begun() throws InterruptedException {
    int port = Ports.free();
    AtomicBoolean enough = new AtomicBoolean();
    Thread beginning = Thread.ofPlatform().start(() -> beginProcessesUntil(enough));
    try {
      for (int i = 0; i < 5_000; i++) {
        assertThat(Ports.isFree(port)).as("look %d", i).isTrue();
      }
    } finally {
      enough.set(true);
      beginning.join();
    }
  }

  private static void beginProcessesUntil(AtomicBoolean enough) {
    try {
      while (!enough.get()) {
        new ProcessBuilder("true").start().waitFor();
      }
    } catch (IOException noProcess) {
      throw new UncheckedIOException(noProcess);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void a_port_is_taken_by_who_listens_on_it_at_this_machine_or_everywhere() throws IOException {
    try (ServerSocket here = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        ServerSocket everywhere = new ServerSocket(0)) {
      assertThat(Ports.isFree(here.getLocalPort())).isFalse();
      assertThat(Ports.isFree(everywhere.getLocalPort())).isFalse();
    }
  }
}
