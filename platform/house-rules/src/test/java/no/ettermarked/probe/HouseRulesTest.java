package no.ettermarked.probe;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import no.ettermarked.house.AsksClock;
import no.ettermarked.kit.time.TimeSource;
import org.junit.jupiter.api.Test;

class HouseRulesTest {
  private static final JavaClasses KIT =
      new ClassFileImporter().importPackages("no.ettermarked.kit");

  @Test
  void only_the_time_source_asks_a_clock() {
    noClasses()
        .that()
        .doNotBelongToAnyOf(TimeSource.class)
        .should()
        .accessTargetWhere(AsksClock.ANYWHERE)
        .check(KIT);
  }

  @Test
  void reasons_are_pure_java_since_the_domain_says_them() {
    classes()
        .that()
        .resideInAPackage("no.ettermarked.kit.reasons")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.jspecify..", "no.ettermarked.kit.reasons")
        .check(KIT);
  }

  @Test
  void only_the_outbox_has_a_producer() {
    noClasses()
        .that()
        .resideOutsideOfPackage("no.ettermarked.kit.outbox")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.kafka.clients.producer..")
        .check(KIT);
  }
}
