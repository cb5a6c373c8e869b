package no.ettermarked.benchmarks;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.openjdk.jmh.runner.RunnerException;

/** One thing that is measured, against something else in the same run. */
public interface Figure {

  /** As it is asked for: {@code ./ettermarked bench NAME}. */
  String name();

  /**
   * Warms up and measures.
   *
   * <p>When it cannot be measured the run tells why and goes on to the next.
   */
  List<Measured> measure(Bench bench)
      throws IOException, SQLException, ExecutionException, RunnerException, InterruptedException;
}
