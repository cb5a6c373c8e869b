package no.ettermarked.agreements.customers;

import java.util.UUID;

/**
 * What stands for a person who has been erased. It is made of chance, not of the person, and its
 * address is in a domain that never is (RFC 2606).
 */
public record Pseudonym(String text) {

  private static final int LENGTH = 12;

  /** The pseudonym that some chance gives. */
  public static Pseudonym of(UUID chance) {
    String digits = chance.toString().replace("-", "");
    return new Pseudonym("person-" + digits.substring(digits.length() - LENGTH));
  }

  String firstName() {
    return "Erased";
  }

  String lastName() {
    return text;
  }

  String email() {
    return text + "@erased.invalid";
  }
}
