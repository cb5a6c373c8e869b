package no.ettermarked.backbone;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The process that listens on a port: read from /proc on Linux, asked of lsof elsewhere. */
record PortHolder(long pid, String command) {
  private static final Path PROC = Path.of("/proc");
  private static final String LISTENING = "0A";

  static Optional<PortHolder> of(int port) {
    Optional<Long> pid =
        Files.isReadable(PROC.resolve("net/tcp")) ? fromProc(port) : fromLsof(port);
    return pid.map(found -> new PortHolder(found, commandOf(found)));
  }

  String described() {
    return command.isEmpty() ? "process " + pid : "process " + pid + " (" + command + ")";
  }

  private static String commandOf(long pid) {
    return ProcessHandle.of(pid)
        .flatMap(process -> process.info().command())
        .map(command -> command.substring(command.lastIndexOf('/') + 1))
        .orElse("");
  }

  private static Optional<Long> fromProc(int port) {
    return Stream.of("net/tcp", "net/tcp6")
        .map(PROC::resolve)
        .flatMap(table -> lines(table).stream())
        .flatMap(line -> listeningInode(line, port).stream())
        .flatMap(inode -> ownerOf(inode).stream())
        .findFirst();
  }

  /**
   * The socket's inode, when the line of /proc/net/tcp (proc_net_tcp(5)) is a listener on the port.
   */
  static Optional<String> listeningInode(String line, int port) {
    String[] columns = line.strip().split("\\s+");
    boolean listens =
        columns.length > 9
            && columns[3].equals(LISTENING)
            && columns[1].endsWith(":%04X".formatted(port));
    return listens ? Optional.of(columns[9]) : Optional.empty();
  }

  private static Optional<Long> ownerOf(String inode) {
    String socket = "socket:[" + inode + "]";
    return ProcessHandle.allProcesses()
        .map(ProcessHandle::pid)
        .filter(pid -> hasOpen(PROC.resolve(pid + "/fd"), socket))
        .findFirst();
  }

  private static boolean hasOpen(Path descriptors, String socket) {
    try (Stream<Path> open = Files.list(descriptors)) {
      return open.anyMatch(descriptor -> target(descriptor).equals(socket));
    } catch (IOException notOurs) {
      return false;
    }
  }

  private static String target(Path descriptor) {
    try {
      return Files.readSymbolicLink(descriptor).toString();
    } catch (IOException closedMeanwhile) {
      return "";
    }
  }

  private static List<String> lines(Path table) {
    try {
      return Files.readAllLines(table);
    } catch (IOException absent) {
      return List.of();
    }
  }

  private static Optional<Long> fromLsof(int port) {
    try {
      Process lsof =
          new ProcessBuilder("lsof", "-nP", "-t", "-sTCP:LISTEN", "-iTCP:" + port).start();
      String pids = new String(lsof.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      return pids.lines().findFirst().map(Long::valueOf);
    } catch (IOException noLsof) {
      return Optional.empty();
    }
  }
}
