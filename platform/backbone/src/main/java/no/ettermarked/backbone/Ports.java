package no.ettermarked.backbone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** TCP ports of this machine. */
public final class Ports {
  private Ports() {}

  /** A port that nothing listens on now; another process may take it before the caller does. */
  public static int free() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException noPort) {
      throw new UncheckedIOException(noPort);
    }
  }

  /**
   * Refuses a port that is taken, naming the process that has it where the system tells.
   *
   * @param wantedBy who needs the port, as written in the sentence: "PostgreSQL"
   * @param whatToDo the remedy beside stopping the holder: "choose another port"
   * @throws StartFailure when something listens on the port
   */
  public static void requireFree(int port, String wantedBy, String whatToDo) {
    if (isFree(port)) {
      return;
    }
    String holder =
        PortHolder.of(port).map(found -> " by " + found.described()).orElse(" by another process");
    throw new StartFailure(
        "port " + port + ", which " + wantedBy + " needs, is taken" + holder,
        "stop that process or " + whatToDo);
  }

  static boolean isFree(int port) {
    return canBind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port))
        && canBind(new InetSocketAddress(port));
  }

  private static boolean canBind(InetSocketAddress address) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(address);
      return true;
    } catch (IOException taken) {
      return false;
    }
  }
}
