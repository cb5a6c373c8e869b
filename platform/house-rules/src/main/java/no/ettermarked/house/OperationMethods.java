package no.ettermarked.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.lang.annotation.Annotation;

/** Which methods are operations of an API. */
final class OperationMethods {
  static final DescribedPredicate<JavaMethod> ANY =
      DescribedPredicate.describe(
          "operations", method -> HouseRules.METHODS.stream().anyMatch(method::isAnnotatedWith));

  private OperationMethods() {}

  static DescribedPredicate<JavaMethod> annotatedWith(Class<? extends Annotation> verb) {
    return DescribedPredicate.describe(
        verb.getSimpleName() + " operations", method -> method.isAnnotatedWith(verb));
  }
}
