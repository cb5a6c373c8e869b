package no.ettermarked.local;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description = "Tells what runs, on which ports, how well and in how much memory.")
final class Status implements Callable<Integer> {
  private static final String ROW = "  %-20s %-10s %-7s %-9s %s";

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private Location location = new Location();

  /** Exit code 0 when everything is ready, 1 otherwise. */
  @Override
  public Integer call() {
    Progress progress = new Progress(spec.commandLine().getOut());
    StateDirectory state = location.directory();
    Optional<SuiteRecord> suite = SuiteRecord.read(state.record());
    if (suite.isEmpty()) {
      progress.line("Nothing runs in " + state.root() + ": start it with ./ettermarked up.");
      return Main.FAILED;
    }
    if (suite.get().launcher().running().isEmpty()) {
      progress.line(
          "The launcher of "
              + state.root()
              + " was killed: ./ettermarked down ends what it left, and so does ./ettermarked up.");
      return Main.FAILED;
    }
    return tell(suite.get(), progress) ? 0 : Main.FAILED;
  }

  private static boolean tell(SuiteRecord suite, Progress progress) {
    SuitePorts ports = new SuitePorts(suite.portOffset());
    boolean wellUp = suite.ready();
    progress.line(String.format(Locale.ROOT, ROW, "", "health", "port", "process", "memory"));
    try (Readiness readiness = new Readiness()) {
      for (Service service : Service.values()) {
        URI health = URI.create("http://localhost:" + ports.management(service) + "/q/health");
        boolean ready = readiness.isReady(health);
        wellUp &= ready;
        progress.line(
            row(suite, service.title(), ready ? "ready" : "not ready", ports.api(service)));
      }
    }
    progress.line(row(suite, LocalSuite.POSTGRESQL, "", ports.postgres()));
    Memory launcher = suite.launcher().running().map(Memory::ofTree).orElse(new Memory(0));
    Memory postgres = memory(suite, LocalSuite.POSTGRESQL);
    progress.line(
        "  launcher and Kafka on port " + ports.kafka() + ": process " + suite.launcher().pid());
    progress.line("  all together: " + launcher.plus(postgres).described() + " resident");
    return wellUp;
  }

  private static String row(SuiteRecord suite, String name, String health, int port) {
    String pid =
        Optional.ofNullable(suite.processes().get(name))
            .flatMap(RecordedProcess::running)
            .map(process -> Long.toString(process.pid()))
            .orElse("none");
    return String.format(
        Locale.ROOT, ROW, name, health, port, pid, memory(suite, name).described());
  }

  private static Memory memory(SuiteRecord suite, String name) {
    return Optional.ofNullable(suite.processes().get(name))
        .flatMap(RecordedProcess::running)
        .map(Memory::ofTree)
        .orElse(new Memory(0));
  }
}
