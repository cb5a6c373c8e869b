package no.ettermarked.agreements.plans;

import java.util.Optional;
import no.ettermarked.agreements.plans.Admission.Admitted;
import no.ettermarked.agreements.plans.Admission.NotAdmitted;
import org.jspecify.annotations.Nullable;

/**
 * A row of the coverage table as it is written.
 *
 * @param pay where it is admitted
 * @param instead what the reporter is told where it is not
 * @param note why the row is there, for those who keep the catalogue
 * @param because the provision it comes from, such as a paragraph of the provider's own terms
 */
public record WrittenCoverage(
    WrittenWhen when,
    boolean admit,
    @Nullable WrittenPay pay,
    @Nullable String instead,
    @Nullable String note,
    @Nullable String because) {

  public CoverageRule read() {
    return new CoverageRule(when.read(), admission(), Optional.ofNullable(because));
  }

  private Admission admission() {
    if (admit && pay != null) {
      return new Admitted(pay.read());
    }
    if (!admit && instead != null) {
      return new NotAdmitted(instead);
    }
    throw new IllegalArgumentException("coverage says how it is paid, or what to do instead");
  }
}
