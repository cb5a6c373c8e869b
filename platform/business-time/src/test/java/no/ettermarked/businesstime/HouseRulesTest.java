package no.ettermarked.businesstime;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;

@AnalyzeClasses(
    packages = "no.ettermarked.businesstime",
    importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

  @ArchTest
  static final ArchRule business_time_is_plain_java_apart_from_the_holiday_seed =
      noClasses()
          .should()
          .dependOnClassesThat(
              resideOutsideOfPackages(
                  "no.ettermarked.businesstime..",
                  "java..",
                  "org.jspecify..",
                  "de.focus_shift.jollyday.."));

  @ArchTest
  static final ArchRule only_the_holiday_seed_knows_jollyday =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(HolidaySeed.class.getName())
          .should()
          .dependOnClassesThat(resideInAPackage("de.focus_shift.jollyday.."));

  @ArchTest
  static final ArchRule nothing_asks_what_time_it_is =
      noClasses()
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(ZonedDateTime.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "nanoTime")
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Clock.class);
}
