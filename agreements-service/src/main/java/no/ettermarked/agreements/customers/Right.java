package no.ettermarked.agreements.customers;

import java.util.Arrays;

/** What a role lets those who have it do for their customer. */
public enum Right {
  /** Speaks with the desk for the customer (VEN-7). */
  WRITES_TO_DESK("writes-to-desk"),
  /** Accepts prices (VEN-17). */
  ACCEPTS_PRICES("accepts-prices"),
  /** May be given access to the extranet (VEN-17). */
  EXTRANET("extranet");

  private final String text;

  Right(String text) {
    this.text = text;
  }

  public String text() {
    return text;
  }

  public static Right parse(String text) {
    return Arrays.stream(values())
        .filter(right -> right.text.equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "a right is writes-to-desk, accepts-prices or extranet, but was '%s'"
                        .formatted(text)));
  }
}
