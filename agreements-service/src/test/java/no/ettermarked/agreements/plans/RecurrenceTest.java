package no.ettermarked.agreements.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FREQ=MONTHLY;BYDAY=2TU",
        "FREQ=MONTHLY;BYDAY=-1FR",
        "FREQ=MONTHLY;INTERVAL=3;BYDAY=1WE",
        "FREQ=YEARLY;BYMONTH=11;BYDAY=2TH",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29",
        "FREQ=WEEKLY;BYDAY=MO,TH;WKST=MO",
        "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
        "INTERVAL=2;FREQ=WEEKLY",
        "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO",
        "FREQ=YEARLY;BYDAY=20MO",
      })
  void rules_of_rfc_5545_by_days_weeks_months_and_years_are_taken(String rule) {
    assertThat(Recurrence.parse(rule).rule()).isEqualTo(rule);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "monthly",
        "BYDAY=2TU",
        "FREQ=HOURLY",
        "FREQ=MONTHLY;FREQ=WEEKLY",
        "FREQ=MONTHLY;",
        "FREQ=MONTHLY;BYDAY=2XX",
        "FREQ=MONTHLY;BYDAY=0MO",
        "FREQ=MONTHLY;COUNT=4",
        "FREQ=MONTHLY;UNTIL=20271231T000000Z",
        "FREQ=MONTHLY;BYHOUR=10",
        "FREQ=MONTHLY;INTERVAL=0",
        "FREQ=WEEKLY;BYDAY=2TU",
        "FREQ=WEEKLY;BYMONTHDAY=1",
        "FREQ=MONTHLY;BYWEEKNO=20",
        "FREQ=YEARLY;BYWEEKNO=20;BYDAY=2MO",
        "FREQ=MONTHLY;BYSETPOS=1",
        "RRULE:FREQ=MONTHLY",
        "freq=monthly",
      })
  void other_texts_are_refused_and_named(String rule) {
    assertThatThrownBy(() -> Recurrence.parse(rule)).hasMessageContaining("'" + rule + "'");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=MONTHLY;BYMONTH=4,6,9,11;BYMONTHDAY=31",
        "FREQ=MONTHLY;BYDAY=6TU",
        "FREQ=YEARLY;BYMONTH=1;BYDAY=6MO",
      })
  void a_rule_that_never_comes_about_is_refused(String rule) {
    assertThatThrownBy(() -> Recurrence.parse(rule)).isInstanceOf(IllegalArgumentException.class);
  }
}
