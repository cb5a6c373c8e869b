package no.ettermarked.benchmarks.suite;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import no.ettermarked.local.JavaCommand;
import no.ettermarked.local.Service;

/** A Java beside this one, run as the suite runs a service. */
public final class JavaProcess implements AutoCloseable {
  private final Process process;

  private JavaProcess(Process process) {
    this.process = process;
  }

  /**
   * Starts the jar.
   *
   * @param options beside those that services have
   */
  public static JavaProcess start(
      Path jar, List<String> options, Map<String, String> environment, Path log)
      throws IOException {
    List<String> command = JavaCommand.runningService();
    command.addAll(options);
    command.addAll(List.of("-jar", jar.toString()));
    ProcessBuilder java = new ProcessBuilder(command);
    java.environment().putAll(environment);
    java.redirectErrorStream(true).redirectOutput(log.toFile());
    return new JavaProcess(java.start());
  }

  public ProcessHandle handle() {
    return process.toHandle();
  }

  /** The process of a service of the suite that this process runs. */
  public static ProcessHandle of(Service service) {
    return ProcessHandle.current()
        .children()
        .filter(
            child ->
                child.info().commandLine().orElse("").contains("/" + service.title() + "/target/"))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(service.title() + " does not run"));
  }

  /** Processor time used so far. */
  public static Duration processorTime(ProcessHandle process) {
    return ProcessHandle.of(process.pid())
        .flatMap(now -> now.info().totalCpuDuration())
        .orElseThrow(() -> new IllegalStateException("process " + process.pid() + " is gone"));
  }

  /** Asks it to end and waits until it has. */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException stop) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
