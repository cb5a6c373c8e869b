package no.ettermarked.agreements.parties;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationNumberRulesTest {

  /*
   * 310028142: 3·3 + 1·2 + 0·7 + 0·6 + 2·5 + 8·4 + 1·3 + 4·2 = 64; 64 = 5·11 + 9; 11 − 9 = 2.
   * 310091200: 3·3 + 1·2 + 0·7 + 0·6 + 9·5 + 1·4 + 2·3 + 0·2 = 66 = 6·11, so the digit is 0.
   */
  @ParameterizedTest
  @ValueSource(strings = {"310028142", "310091200", "310044555"})
  void a_norwegian_number_whose_last_digit_checks_holds(String number) {
    assertThat(OrganisationNumberRules.objection("NO", number)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"310028143", "310028124", "130028142", "310091201"})
  void a_mistyped_digit_or_two_swapped_are_found(String number) {
    assertThat(OrganisationNumberRules.objection("NO", number))
        .hasValueSatisfying(objection -> assertThat(objection).contains("modulus 11"));
  }

  /*
   * 32000005x: 3·3 + 2·2 + 5·2 = 23 = 2·11 + 1; the check digit would be 10.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "320000050",
        "320000051",
        "320000052",
        "320000053",
        "320000054",
        "320000055",
        "320000056",
        "320000057",
        "320000058",
        "320000059"
      })
  void eight_digits_with_a_remainder_of_one_have_no_check_digit(String number) {
    assertThat(OrganisationNumberRules.objection("NO", number)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "31002814", "3100281420", "31002814A", "310 028 142", "３１００２８１４２"})
  void a_norwegian_number_has_nine_digits(String number) {
    assertThat(OrganisationNumberRules.objection("NO", number))
        .contains("A Norwegian organisation number has nine digits.");
  }

  /*
   * 556000-4615 by Luhn: 5·2=10→1, 5, 6·2=12→3, 0, 0, 0, 4·2=8, 6, 1·2=2, 5 → 1+5+3+8+6+2+5 = 30.
   */
  @ParameterizedTest
  @ValueSource(strings = {"556000-4615", "5560004615"})
  void a_swedish_number_checks_by_luhn_with_and_without_its_hyphen(String number) {
    assertThat(OrganisationNumberRules.objection("SE", number)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"556000-4616", "565000-4615", "55-60004615", "556000461"})
  void a_swedish_number_that_is_mistyped_is_found(String number) {
    assertThat(OrganisationNumberRules.objection("SE", number)).isPresent();
  }

  /* 88146328: 8·2 + 8·7 + 1·6 + 4·5 + 6·4 + 3·3 + 2·2 + 8·1 = 143 = 13·11. */
  @Test
  void a_danish_number_checks_by_modulus_11() {
    assertThat(OrganisationNumberRules.objection("DK", "88146328")).isEmpty();
    assertThat(OrganisationNumberRules.objection("DK", "88146329")).isPresent();
    assertThat(OrganisationNumberRules.objection("DK", "08146328"))
        .contains("A Danish CVR number has eight digits.");
  }

  /* 0112038-9: 0·7 + 1·9 + 1·10 + 2·5 + 0·8 + 3·4 + 8·2 = 57; 57 = 5·11 + 2; 11 − 2 = 9. */
  @Test
  void a_finnish_number_checks_by_modulus_11() {
    assertThat(OrganisationNumberRules.objection("FI", "0112038-9")).isEmpty();
    assertThat(OrganisationNumberRules.objection("FI", "0112038-8")).isPresent();
    assertThat(OrganisationNumberRules.objection("FI", "01120389")).isPresent();
  }

  @Test
  @DisplayName("of a country without a rule here only the characters and the length are checked")
  void other_countries() {
    assertThat(OrganisationNumberRules.objection("DE", "HRB 86891")).isEmpty();
    assertThat(OrganisationNumberRules.objection("DE", " ")).isPresent();
    assertThat(OrganisationNumberRules.objection("DE", "1".repeat(21))).isPresent();
  }
}
