package no.ettermarked.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.persistence.Entity;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.stream.Stream;
import no.ettermarked.kit.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jboss.resteasy.reactive.RestResponse;
import org.junit.jupiter.api.DynamicTest;

/** The house rules that a class file can break, for the packages of one module. */
public final class HouseRules {
  private static final String[] EDGES = {"..app", "..http", "..store", "..events"};

  private HouseRules() {}

  /**
   * One test per rule.
   *
   * @param root such as {@code no.ettermarked.cases}
   */
  public static Stream<DynamicTest> of(String root) {
    JavaClasses module =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(root);
    return Stream.concat(
        rules(root).stream()
            .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(module))),
        SourceRules.of(root));
  }

  private static List<ArchRule> rules(String root) {
    return List.of(
        pureDomain(root),
        timeIsAnArgument(),
        useCasesAreNothingElse(root),
        httpDoesNotReachTheStore(),
        storesKnowNoUseCase(),
        rowsStayInTheStore(),
        everyStatementNamesTheTenant(),
        namesSayWhatThingsAre(),
        noFloatingPoint(),
        everyOperationIsGuarded(),
        everyOperationIsDescribed(),
        everyResourceSaysWhatItProduces(),
        everyPostMayBeRepeated(),
        whatIsRepeatedIsAWholeAnswer(),
        onlyTheOutboxPublishes());
  }

  private static ArchRule pureDomain(String root) {
    return classes()
        .that(resideInAPackage(root + ".*").and(not(resideInAnyPackage(EDGES))))
        .should()
        .onlyDependOnClassesThat(
            resideInAPackage("java..")
                .or(resideInAPackage("org.jspecify.."))
                .or(resideInAPackage("org.joda.money.."))
                .or(resideInAPackage("no.ettermarked.businesstime.."))
                .or(resideInAPackage("no.ettermarked.kit.reasons"))
                .or(resideInAPackage(root + ".*")))
        .allowEmptyShould(true)
        .as("the domain imports nothing but java, money, business time and reasons");
  }

  private static ArchRule timeIsAnArgument() {
    return noClasses()
        .should()
        .accessTargetWhere(AsksClock.ANYWHERE)
        .as("time is an argument: only the kit's TimeSource asks a clock");
  }

  private static ArchRule useCasesAreNothingElse(String root) {
    return classes()
        .that()
        .resideInAPackage(root + "..app")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "org.joda.money..",
                    "org.jboss.logging..",
                    "jakarta.enterprise..",
                    "jakarta.inject..",
                    "jakarta.transaction..",
                    "no.ettermarked.businesstime..",
                    "no.ettermarked.kit..",
                    root + "..")
                .and(not(resideInAnyPackage("..http", "no.ettermarked.kit.sql"))))
        .allowEmptyShould(true)
        .as("a use case is CDI and a transaction around the domain: no HTTP, no SQL, no JSON");
  }

  private static ArchRule storesKnowNoUseCase() {
    return noClasses()
        .that()
        .resideInAPackage("..store")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("..app", "..http")
        .allowEmptyShould(true)
        .as("a store is called by use cases; it calls none, and knows no HTTP");
  }

  private static ArchRule httpDoesNotReachTheStore() {
    return noClasses()
        .that()
        .resideInAPackage("..http")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("..store", "no.ettermarked.kit.sql")
        .allowEmptyShould(true)
        .as("http translates and calls a use case; it does not reach the store");
  }

  private static ArchRule rowsStayInTheStore() {
    return classes()
        .that()
        .areAnnotatedWith(Entity.class)
        .should()
        .notBePublic()
        .andShould()
        .resideInAPackage("..store")
        .allowEmptyShould(true)
        .as("rows are package-private in a store");
  }

  /** Hibernate's updates and deletes leave out a tenant that is not a partition key (HHH-20883). */
  private static ArchRule everyStatementNamesTheTenant() {
    return fields()
        .that()
        .areAnnotatedWith(TenantId.class)
        .should()
        .beAnnotatedWith(PartitionKey.class)
        .allowEmptyShould(true)
        .as("every statement names the tenant: @TenantId stands with @PartitionKey");
  }

  private static ArchRule namesSayWhatThingsAre() {
    return noClasses()
        .should()
        .haveNameMatching(".*(Impl|Utils?|Manager|Helper)(\\$.*)?")
        .orShould()
        .haveNameMatching(".*[.$]Abstract[A-Z].*")
        .as("names say what things are: no Impl, Util, Manager, Helper or Abstract");
  }

  /** What is boxed; {@link SourceRules} look for primitives, which are not told as dependencies. */
  private static ArchRule noFloatingPoint() {
    return noClasses()
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(Double.class, Float.class)
        .as("no floating point: money, minutes and instants are exact");
  }

  private static ArchRule everyOperationIsGuarded() {
    return methods()
        .that(OperationMethods.ANY)
        .should()
        .beAnnotatedWith(PermissionsAllowed.class)
        .orShould()
        .beAnnotatedWith(PermitAll.class)
        .allowEmptyShould(true)
        .as("every operation says which scope it needs");
  }

  private static ArchRule everyOperationIsDescribed() {
    return methods()
        .that(OperationMethods.ANY)
        .should()
        .beAnnotatedWith(Operation.class)
        .andShould()
        .bePublic()
        .allowEmptyShould(true)
        .as("every operation is public and has a summary and a description");
  }

  /**
   * Without it what Accept asks for is served as text: a view's own words, for who asks for HTML.
   */
  private static ArchRule everyResourceSaysWhatItProduces() {
    return classes()
        .that()
        .areAnnotatedWith(Path.class)
        .should()
        .beAnnotatedWith(Produces.class)
        .allowEmptyShould(true)
        .as("every resource says what media type it produces");
  }

  private static ArchRule everyPostMayBeRepeated() {
    return methods()
        .that(OperationMethods.annotatedWith(POST.class))
        .and()
        .areNotAnnotatedWith(PermitAll.class)
        .should()
        .beAnnotatedWith(Idempotent.class)
        .allowEmptyShould(true)
        .as("every POST accepts an Idempotency-Key");
  }

  /** What is kept for a repetition is status, headers and body. */
  private static ArchRule whatIsRepeatedIsAWholeAnswer() {
    return methods()
        .that()
        .areAnnotatedWith(Idempotent.class)
        .should()
        .haveRawReturnType(RestResponse.class)
        .allowEmptyShould(true)
        .as("what accepts an Idempotency-Key answers with a RestResponse");
  }

  private static ArchRule onlyTheOutboxPublishes() {
    return noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.kafka..", "org.eclipse.microprofile.reactive.messaging..")
        .as("only the outbox publishes, and only the inbox listens");
  }

  static final List<Class<? extends java.lang.annotation.Annotation>> METHODS =
      List.of(GET.class, POST.class, PUT.class, PATCH.class, DELETE.class);
}
