package no.ettermarked.agreements.plans;

import java.util.Objects;
import no.ettermarked.agreements.plans.Admission.Admitted;
import no.ettermarked.agreements.plans.Admission.NotAdmitted;
import no.ettermarked.agreements.written.Slug;
import org.jspecify.annotations.Nullable;

/**
 * A row of the coverage table as it is written.
 *
 * @param pay where it is admitted
 * @param instead what the reporter is told where it is not
 * @param note why the row is there, for those who keep the catalogue
 */
public record WrittenCoverage(
    WrittenWhen when,
    boolean admit,
    @Nullable WrittenPay pay,
    @Nullable String instead,
    @Nullable String note) {

  CoverageRule read() {
    return new CoverageRule(when.read(), admission());
  }

  private Admission admission() {
    if (admit && pay != null) {
      return new Admitted(read(pay));
    }
    if (!admit && instead != null) {
      return new NotAdmitted(instead);
    }
    throw new IllegalArgumentException("coverage says how it is paid, or what to do instead");
  }

  private static Pay read(WrittenPay written) {
    String price = written.price();
    return switch (written.as()) {
      case "included" -> new Pay.Included();
      case "free" -> new Pay.Free();
      case WrittenPay.HOURLY -> new Pay.Hourly(new Slug(Objects.requireNonNull(price, "price")));
      default ->
          throw new IllegalArgumentException(
              "work is paid as included, free or hourly, not " + written);
    };
  }
}
