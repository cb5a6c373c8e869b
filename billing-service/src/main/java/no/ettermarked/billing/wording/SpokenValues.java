package no.ettermarked.billing.wording;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.ettermarked.kit.reasons.Wording;
import org.joda.money.Money;

/**
 * Values of ISO 8601 and ISO 4217 as people say them: {@code PT1H15M} as 1 hour 15 minutes, {@code
 * NOK 1450.00} with the language's own separators. What has none of these forms is told as it is.
 */
final class SpokenValues {
  private static final Pattern DURATION = Pattern.compile("PT[0-9HM]+S?");
  private static final Pattern MONEY = Pattern.compile("[A-Z]{3} -?[0-9]+(\\.[0-9]+)?");
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?");

  private final Wording wording;
  private final Locale locale;

  SpokenValues(Wording wording) {
    this.wording = wording;
    this.locale = wording.locale();
  }

  String spoken(String value) {
    if (DURATION.matcher(value).matches()) {
      return duration(Duration.parse(value));
    }
    if (MONEY.matcher(value).matches()) {
      return money(Money.parse(value));
    }
    if (DATE.matcher(value).matches()) {
      return LocalDate.parse(value)
          .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
    }
    if (NUMBER.matcher(value).matches()) {
      return number(new BigDecimal(value), 0);
    }
    return value;
  }

  private String duration(Duration duration) {
    long minutes = duration.toMinutesPart();
    String spoken =
        Stream.of(
                counted(duration.toHours(), "unit.hour", "unit.hours"),
                counted(minutes, "unit.minute", "unit.minutes"))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
    return spoken.isEmpty() ? unit("unit.minutes", 0) : spoken;
  }

  private String counted(long count, String one, String many) {
    return count == 0 ? "" : unit(count == 1 ? one : many, count);
  }

  private String unit(String code, long count) {
    return wording.sentence(code, Map.of("count", Long.toString(count)));
  }

  private String money(Money money) {
    return money.getCurrencyUnit().getCode()
        + " "
        + number(money.getAmount(), money.getCurrencyUnit().getDecimalPlaces());
  }

  private String number(BigDecimal value, int decimals) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(Math.max(decimals, value.scale()));
    return format.format(value);
  }
}
