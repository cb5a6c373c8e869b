package no.ettermarked.agreements.providers;

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

  @Test
  @DisplayName("a country without a rule of its own takes any number but none")
  void other_countries() {
    assertThat(OrganisationNumberRules.objection("SE", "556000-4615")).isEmpty();
    assertThat(OrganisationNumberRules.objection("SE", " ")).isPresent();
  }
}
