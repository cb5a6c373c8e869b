package no.ettermarked.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Resident memory in bytes. On Linux a page that several processes share counts once, divided among
 * them (PSS of proc_pid_smaps(5)); elsewhere it counts in each, as {@code ps} says.
 */
record Memory(long bytes) {
  private static final Path PROC = Path.of("/proc");
  private static final long KILOBYTE = 1024;

  static Memory of(Stream<ProcessHandle> processes) {
    return new Memory(processes.mapToLong(process -> kilobytes(process.pid())).sum() * KILOBYTE);
  }

  /** The process with all that it started. */
  static Memory ofTree(ProcessHandle process) {
    return of(Stream.concat(Stream.of(process), process.descendants()));
  }

  Memory plus(Memory other) {
    return new Memory(bytes + other.bytes);
  }

  /** Such as "1.31 GiB" or "212 MiB". */
  String described() {
    long mebibytes = bytes / (KILOBYTE * KILOBYTE);
    long hundredths = mebibytes * 100 / 1024;
    return mebibytes < 1024
        ? mebibytes + " MiB"
        : String.format(Locale.ROOT, "%d.%02d GiB", hundredths / 100, hundredths % 100);
  }

  private static long kilobytes(long pid) {
    Path process = PROC.resolve(Long.toString(pid));
    if (!Files.exists(PROC.resolve("self"))) {
      return fromPs(pid);
    }
    long shared = fieldIn(process.resolve("smaps_rollup"), "Pss:");
    return shared > 0 ? shared : fieldIn(process.resolve("status"), "VmRSS:");
  }

  private static long fieldIn(Path file, String name) {
    try {
      return field(Files.readAllLines(file), name);
    } catch (IOException endedMeanwhileOrNotOurs) {
      return 0;
    }
  }

  /** The kilobytes of a line such as "VmRSS: 1234 kB"; 0 when there is none. */
  static long field(List<String> lines, String name) {
    return lines.stream()
        .filter(line -> line.startsWith(name))
        .map(line -> line.substring(name.length()).strip().split("\\s+")[0])
        .mapToLong(Long::parseLong)
        .findFirst()
        .orElse(0);
  }

  private static long fromPs(long pid) {
    try {
      Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
      String answer =
          new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
      return answer.isEmpty() ? 0 : Long.parseLong(answer);
    } catch (IOException noPs) {
      return 0;
    }
  }
}
