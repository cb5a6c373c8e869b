package no.ettermarked.businesstime;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** What Nordic holidays are called in languages in which jollyday does not name them. */
final class HolidayNames {
  private static final String BUNDLE = "no.ettermarked.businesstime.holidays";

  private HolidayNames() {}

  /**
   * The name in that language, if it is one of these; never in that of the machine instead.
   *
   * @param key jollyday's
   */
  static Optional<String> find(String key, Locale locale) {
    ResourceBundle names =
        ResourceBundle.getBundle(
            BUNDLE, locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    return names.containsKey(key) ? Optional.of(names.getString(key)) : Optional.empty();
  }
}
