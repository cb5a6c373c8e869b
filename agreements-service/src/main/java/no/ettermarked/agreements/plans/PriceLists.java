package no.ettermarked.agreements.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.ettermarked.agreements.written.Slug;

/** The provider's price lists, as far as terms are priced by them. */
public interface PriceLists {

  /** For terms that name none. */
  PriceLists NONE =
      new PriceLists() {
        @Override
        public List<LocalDate> begins(Slug list) {
          return List.of();
        }

        @Override
        public Optional<Found> find(PriceReference price, LocalDate on) {
          return Optional.empty();
        }
      };

  /** The first days of all versions of a list, in order. */
  List<LocalDate> begins(Slug list);

  /** What a version of a list says. */
  record Found(HourlyAmounts amounts, ListedPrice listed) {}

  /** What the version that holds on a date says, if there is one and it says it. */
  Optional<Found> find(PriceReference price, LocalDate on);
}
