package no.ettermarked.benchmarks.terms;

import java.util.concurrent.TimeUnit;
import no.ettermarked.agreements.agreements.AcceptedAgreement;
import no.ettermarked.agreements.agreements.app.TermsDocument;
import no.ettermarked.agreements.terms.document.TermsInForce;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** From plans as the service keeps them to the document that it answers and tells. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class TermsBenchmark {
  private final TwelveItems bought = new TwelveItems();
  private final TermsDocument document = bought.document();
  private final AcceptedAgreement agreement = bought.agreement();

  @Benchmark
  public TermsInForce merged() {
    return document.of(agreement);
  }
}
