package no.ettermarked.agreements.parties;

/** The arithmetic by which numbers that people copy check themselves. Digits are ASCII. */
final class CheckDigits {

  private static final int BASE = 10;
  private static final int IBAN_MODULUS = 97;

  private CheckDigits() {}

  /** The sum of the first digits, each times its weight; later digits count nothing. */
  static int weightedSum(String digits, int... weights) {
    int sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * digit(digits, i);
    }
    return sum;
  }

  /** Luhn's formula (ISO/IEC 7812-1, annex B), the last digit being the check digit. */
  static boolean luhnHolds(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int fromTheRight = digits.length() - 1 - i;
      int product = digit(digits, i) * (fromTheRight % 2 == 0 ? 1 : 2);
      sum += product / BASE + product % BASE;
    }
    return sum % BASE == 0;
  }

  /** GS1's check digit: from the right, the digits count one and three times by turns. */
  static boolean gs1Holds(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int fromTheRight = digits.length() - 1 - i;
      sum += digit(digits, i) * (fromTheRight % 2 == 0 ? 1 : 3);
    }
    return sum % BASE == 0;
  }

  /**
   * The remainder of ISO 7064 modulus 97-10, where A is 10 and Z is 35.
   *
   * @param text digits and upper-case letters
   */
  static int modulo97(String text) {
    int remainder = 0;
    for (int i = 0; i < text.length(); i++) {
      int value = Character.digit(text.charAt(i), Character.MAX_RADIX);
      remainder = (remainder * (value < BASE ? BASE : BASE * BASE) + value) % IBAN_MODULUS;
    }
    return remainder;
  }

  static int digit(String digits, int at) {
    return digits.charAt(at) - '0';
  }
}
