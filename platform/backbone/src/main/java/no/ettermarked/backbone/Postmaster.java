package no.ettermarked.backbone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** The server process of a cluster as its postmaster.pid names it, whoever started it. */
final class Postmaster {
  private static final Duration FAST_STOP = Duration.ofSeconds(30);
  private static final Duration GLANCE = Duration.ofMillis(10);

  /** The system counts starts from its boot, and the server writes down its own a little later. */
  private static final Duration TOLERANCE = Duration.ofSeconds(5);

  private static final int PID = 0;
  private static final int STARTED = 2;

  private Postmaster() {}

  /**
   * The running server of the cluster; a postmaster.pid left by a server that was killed names
   * none, although its process id may be that of another server now. That is told by the directory
   * it works in, or where the system does not tell by when it was started.
   */
  static Optional<ProcessHandle> of(Path cluster) {
    List<String> noted = noted(cluster);
    return number(noted, PID)
        .flatMap(ProcessHandle::of)
        .filter(Postmaster::isPostgres)
        .filter(server -> isOf(cluster, server, number(noted, STARTED)));
  }

  private static boolean isOf(Path cluster, ProcessHandle server, Optional<Long> started) {
    return worksIn(server)
        .map(directory -> isSame(directory, cluster))
        .orElseGet(() -> started.filter(at -> startedAt(server, at)).isPresent());
  }

  /** A server works in the directory of its cluster; none where the system does not tell. */
  private static Optional<Path> worksIn(ProcessHandle server) {
    Path link = Path.of("/proc", Long.toString(server.pid()), "cwd");
    try {
      return Files.exists(link, LinkOption.NOFOLLOW_LINKS)
          ? Optional.of(Files.readSymbolicLink(link))
          : Optional.empty();
    } catch (IOException notOurs) {
      return Optional.empty();
    }
  }

  private static boolean isSame(Path directory, Path cluster) {
    try {
      return Files.isSameFile(directory, cluster);
    } catch (IOException gone) {
      return false;
    }
  }

  private static boolean startedAt(ProcessHandle server, long second) {
    return server
        .info()
        .startInstant()
        .map(start -> Duration.between(start, Instant.ofEpochSecond(second)).abs())
        .filter(apart -> apart.compareTo(TOLERANCE) <= 0)
        .isPresent();
  }

  /**
   * Makes the cluster startable after its starter was killed: a server that lived on is stopped,
   * and a postmaster.pid whose process id now belongs to somebody else is removed, since PostgreSQL
   * would refuse to start beside it.
   */
  static void clearAway(Path cluster) {
    of(cluster).ifPresent(Postmaster::stop);
    try {
      Files.deleteIfExists(pidFile(cluster));
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  /** SIGINT is PostgreSQL's fast shutdown: sessions are ended, a checkpoint is written. */
  private static void stop(ProcessHandle server) {
    try {
      new ProcessBuilder("kill", "-INT", Long.toString(server.pid())).start().onExit().join();
    } catch (IOException noKill) {
      server.destroy();
    }
    awaitExit(server);
  }

  /**
   * Waits for a server that was told to stop, and kills it when it does not: it will recover from
   * its log.
   */
  static void awaitExit(ProcessHandle server) {
    if (!isGoneWithin(FAST_STOP, server)) {
      server.destroyForcibly();
      isGoneWithin(FAST_STOP, server);
    }
  }

  /**
   * Asked often, because Java notices the end of a process that is not its child only after some
   * seconds.
   */
  private static boolean isGoneWithin(Duration patience, ProcessHandle server) {
    long deadline = System.nanoTime() + patience.toNanos();
    while (isPostgres(server) && System.nanoTime() < deadline) {
      LockSupport.parkNanos(GLANCE.toNanos());
    }
    return !isPostgres(server);
  }

  /** A process that has ended but waits for its parent (a zombie) has no command any more. */
  private static boolean isPostgres(ProcessHandle process) {
    return process.info().command().map(command -> command.endsWith("/bin/postgres")).orElse(false);
  }

  private static Optional<Long> number(List<String> lines, int line) {
    return lines.stream()
        .skip(line)
        .findFirst()
        .map(String::strip)
        .filter(text -> text.matches("\\d{1,18}"))
        .map(Long::valueOf);
  }

  private static List<String> noted(Path cluster) {
    try {
      return Files.exists(pidFile(cluster)) ? Files.readAllLines(pidFile(cluster)) : List.of();
    } catch (IOException removedMeanwhile) {
      return List.of();
    }
  }

  private static Path pidFile(Path cluster) {
    return cluster.resolve("postmaster.pid");
  }
}
