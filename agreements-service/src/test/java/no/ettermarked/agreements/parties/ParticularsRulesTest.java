package no.ettermarked.agreements.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import no.ettermarked.agreements.parties.WrittenParticulars.WrittenBank;
import no.ettermarked.agreements.parties.WrittenParticulars.WrittenElectronicAddress;
import no.ettermarked.agreements.written.Flaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParticularsRulesTest {

  private static final WrittenParticulars GOOD =
      new WrittenParticulars(
          "NO310028142MVA",
          new PostalAddress("Havnegata 1", "3. etasje", "7010", "Trondheim", "NO"),
          new WrittenBank("NO93 8601 1117 947", "DNBANOKK"),
          new WrittenElectronicAddress("0192", "310028142"));

  @Test
  void what_holds_has_no_flaws_and_keeps_its_iban_without_spaces() {
    assertThat(ParticularsRules.flaws(GOOD)).isEmpty();
    assertThat(ParticularsRules.flaws(WrittenParticulars.NONE)).isEmpty();
    assertThat(Particulars.of(GOOD).bank().orElseThrow().iban().text())
        .isEqualTo("NO9386011117947");
    assertThat(Particulars.of(Particulars.of(GOOD).written())).isEqualTo(Particulars.of(GOOD));
  }

  @Test
  void every_flaw_is_told_at_once_and_where() {
    assertThat(
            ParticularsRules.flaws(
                new WrittenParticulars(
                    "NO310028143MVA",
                    new PostalAddress("Havnegata 1", null, "701", "Trondheim", "ZZ"),
                    new WrittenBank("NO9386011117948", "DNB"),
                    new WrittenElectronicAddress("192", "31 00"))))
        .extracting(Flaw::pointer)
        .containsExactly(
            "/vatNumber",
            "/address/country",
            "/bank/iban",
            "/bank/bic",
            "/electronicAddress/scheme",
            "/electronicAddress/identifier");
  }

  @Test
  void a_value_refuses_to_be_made_of_what_does_not_check_and_names_it() {
    assertThatThrownBy(() -> new Iban("NO9386011117948"))
        .hasMessageContaining("modulus 97")
        .hasMessageContaining("NO9386011117948");
    assertThatThrownBy(() -> new ElectronicAddress("0192", "310028143"))
        .hasMessageContaining("310028143");
  }

  /* Examples of the SWIFT IBAN registry. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "NO9386011117947",
        "SE4550000000058398257466",
        "DK5000400440116243",
        "FI2112345600000785",
        "DE89370400440532013000",
        "GB29NWBK60161331926819"
      })
  void registered_examples_of_ibans_hold(String iban) {
    assertThat(Iban.objection(iban)).isEmpty();
  }

  @Test
  void an_iban_has_its_countrys_length() {
    assertThat(Iban.objection("NO938601111794"))
        .contains("An IBAN is a country, two check digits and 11 to 30 letters or digits.");
    assertThat(Iban.objection("SE455000000005839825746"))
        .contains("An IBAN of SE has 24 characters, and this has 23.");
  }

  @ParameterizedTest
  @CsvSource({
    "NO310028142MVA, true",
    "NO310028142, false",
    "NO310028143MVA, false",
    "SE556000461501, true",
    "SE5560004615, false",
    "DK88146328, true",
    "DK88146329, false",
    "FI01120389, true",
    "FI01120388, false",
    "ATU12345678, true",
    "at12345678, false",
  })
  void a_vat_number_begins_with_its_country_and_holds_the_organisations(
      String number, boolean holds) {
    assertThat(VatNumberRules.objection(number).isEmpty()).isEqualTo(holds);
  }

  /*
   * 4006381333931 by GS1, from the right: 1 + 3·3 + 9 + 3·3 + 3 + 3·3 + 1 + 8·3 + 3 + 6·3 + 0 + 0·3
   * + 4 = 90.
   */
  @ParameterizedTest
  @CsvSource({
    "0192, 310028142, true",
    "0192, 310028143, false",
    "0007, 5560004615, true",
    "0007, 556000-4615, false",
    "0184, DK88146328, true",
    "0184, 88146328, true",
    "0184, 88146327, false",
    "0212, 0112038-9, true",
    "0088, 4006381333931, true",
    "0088, 4006381333932, false",
    "9930, DE123456789, true",
    "9930, DE 123456789, false",
  })
  void a_peppol_participant_is_checked_by_its_scheme(
      String scheme, String identifier, boolean holds) {
    assertThat(ElectronicAddress.objection(scheme, identifier).isEmpty()).isEqualTo(holds);
  }

  @Property
  void the_remainder_by_97_is_that_of_the_whole_number(
      @ForAll @NumericChars @StringLength(min = 1, max = 40) String digits) {
    assertThat(CheckDigits.modulo97(digits))
        .isEqualTo(new BigInteger(digits).mod(BigInteger.valueOf(97)).intValue());
  }

  @Property
  void one_digit_that_is_mistyped_never_passes_luhn(
      @ForAll @NumericChars @StringLength(10) String digits) {
    String holds = withLuhn(digits);
    for (char other = '0'; other <= '9'; other++) {
      String mistyped = other + holds.substring(1);
      assertThat(CheckDigits.luhnHolds(mistyped)).isEqualTo(mistyped.equals(holds));
    }
  }

  private static String withLuhn(String digits) {
    for (char last = '0'; last <= '9'; last++) {
      if (CheckDigits.luhnHolds(digits + last)) {
        return digits + last;
      }
    }
    throw new AssertionError("there is always one");
  }
}
