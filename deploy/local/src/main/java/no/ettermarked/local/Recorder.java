package no.ettermarked.local;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Keeps the record of what runs, for those who look for the suite from outside, and for the next
 * start on the same state directory when this one was killed.
 */
final class Recorder {
  private final SuiteOptions options;
  private final StateDirectory state;
  private final RunningServices services;
  private final Backbone backbone;
  private boolean recording;
  private boolean ready;

  Recorder(
      SuiteOptions options, StateDirectory state, RunningServices services, Backbone backbone) {
    this.options = options;
    this.state = state;
    this.services = services;
    this.backbone = backbone;
  }

  /** From here on what runs is recorded. */
  synchronized void begin() {
    recording = true;
  }

  /** Everything is there and can be used. */
  synchronized void ready() {
    ready = true;
    record();
  }

  /** Something has started or ended. */
  synchronized void record() {
    if (!recording) {
      return;
    }
    Map<String, RecordedProcess> processes = new LinkedHashMap<>();
    for (ServiceProcess running : services.running()) {
      processes.put(running.replica().title(), RecordedProcess.of(running.process().toHandle()));
    }
    backbone
        .postgresProcess()
        .ifPresent(server -> processes.put(LocalSuite.POSTGRESQL, RecordedProcess.of(server)));
    new SuiteRecord(
            RecordedProcess.of(ProcessHandle.current()),
            ready,
            options.ports().offset(),
            options.ports().byUser(),
            processes)
        .write(state.record());
  }

  /** Nothing runs any more. */
  synchronized void end() {
    recording = false;
    state.forgetRecord();
  }
}
