package no.ettermarked.benchmarks.aot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import no.ettermarked.benchmarks.Bench;
import no.ettermarked.benchmarks.Figure;
import no.ettermarked.benchmarks.Measured;
import no.ettermarked.benchmarks.Measured.Bound;
import no.ettermarked.benchmarks.suite.Percentiles;
import no.ettermarked.benchmarks.suite.Stage;
import no.ettermarked.local.Service;

/**
 * From the start of agreements-service until it says that it is ready, as it is packaged for the
 * suite and as Quarkus packages it for the cache. Starts of all kinds take turns; the cache is made
 * in a start of its own, with the same flags.
 */
public final class StartToReady implements Figure {
  private static final int ROUNDS = 3;
  private static final Bound QUICKER = new Bound.Under(0.75);
  private static final String APPLICATION = "target/aot-app";

  @Override
  public String name() {
    return "aot";
  }

  @Override
  public List<Measured> measure(Bench bench) throws IOException, InterruptedException {
    Path module = bench.home().resolve(Service.AGREEMENTS.title());
    bench.say("   packaging for the cache");
    packageForCache(bench.home(), bench.stage());
    Path jar = module.resolve(APPLICATION).resolve("quarkus-run.jar");
    Path usual = module.resolve("target/quarkus-app/quarkus-run.jar");
    Path cache = bench.stage().state().resolve("agreements.aot");
    Files.deleteIfExists(cache);
    Replica replica = new Replica(bench.stage());
    replica.startToReady(jar, List.of("-XX:AOTCacheOutput=" + cache));
    if (!Files.exists(cache)) {
      throw new IllegalStateException("no cache was made: see " + replica.log());
    }
    int rounds = bench.form().count(ROUNDS);
    long[] with = new long[rounds];
    long[] without = new long[rounds];
    long[] asUsual = new long[rounds];
    for (int round = 0; round < rounds; round++) {
      with[round] = replica.startToReady(jar, List.of("-XX:AOTCache=" + cache));
      without[round] = replica.startToReady(jar, List.of());
      asUsual[round] = replica.startToReady(usual, List.of());
    }
    return List.of(
        compared("start to ready with an AOT cache", with, "without", without),
        compared("the same, against the suite's own packaging", with, "without", asUsual));
  }

  private static Measured compared(String what, long[] with, String other, long[] without) {
    double ours = new Percentiles(with).millis(50);
    double theirs = new Percentiles(without).millis(50);
    return new Measured(
        what,
        String.format(Locale.ROOT, "%.0f ms", ours),
        String.format(Locale.ROOT, "%.0f ms %s", theirs, other),
        ours / theirs,
        QUICKER);
  }

  private static void packageForCache(Path home, Stage stage)
      throws IOException, InterruptedException {
    Path log = stage.state().resolve("logs/aot-build.log");
    Process maven =
        new ProcessBuilder(
                home.resolve("mvnw").toString(),
                "-q",
                "-am",
                "-pl",
                Service.AGREEMENTS.title(),
                "-Dmaven.test.skip=true",
                "-Dspotless.check.skip=true",
                "-Dquarkus.package.jar.aot.enabled=true",
                "-Dquarkus.package.output-directory=aot-app",
                "package")
            .directory(home.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    if (!maven.waitFor(Duration.ofMinutes(10).toSeconds(), TimeUnit.SECONDS)) {
      maven.destroy();
    }
    if (maven.exitValue() != 0) {
      throw new IllegalStateException("it could not be packaged: see " + log);
    }
  }
}
