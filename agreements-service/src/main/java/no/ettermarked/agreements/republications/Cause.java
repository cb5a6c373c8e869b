package no.ettermarked.agreements.republications;

import java.util.Locale;

/** Why terms are told again. */
public enum Cause {
  REQUESTED,
  PROVIDER_CHANGED,
  CALENDAR_CHANGED,
  PRICE_LIST_CHANGED;

  /** As it is told and kept, such as {@code provider-changed}. */
  public String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The cause that is told so. */
  public static Cause of(String text) {
    return valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
