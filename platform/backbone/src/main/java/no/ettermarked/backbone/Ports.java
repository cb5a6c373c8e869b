package no.ettermarked.backbone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

/** TCP ports of this machine. */
public final class Ports {
  private Ports() {}

  /** A port that nothing listens on now; another process may take it before the caller does. */
  public static int free() {
    try (Socket socket = boundTo(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))) {
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
    try (Socket socket = boundTo(address)) {
      return socket.isBound();
    } catch (IOException taken) {
      return false;
    }
  }

  /**
   * Does not listen: a process that is begun meanwhile has a copy of the socket until it has closed
   * what is not its own, and a copy that listens would have the port be taken.
   */
  private static Socket boundTo(InetSocketAddress address) throws IOException {
    Socket socket = new Socket();
    try {
      socket.setReuseAddress(true);
      socket.bind(address);
      return socket;
    } catch (IOException taken) {
      socket.close();
      throw taken;
    }
  }
}
