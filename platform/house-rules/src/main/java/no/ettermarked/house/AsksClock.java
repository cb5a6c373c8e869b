package no.ettermarked.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Date;

/**
 * Code that asks what time it is, by a call or as a method reference: {@code now} of any type of
 * {@code java.time}, a system's clock, {@code new Date()} or {@code currentTimeMillis}. {@code
 * System.nanoTime} tells no time, only how much has passed.
 */
public final class AsksClock {
  public static final DescribedPredicate<JavaAccess<?>> ANYWHERE =
      DescribedPredicate.describe("ask a clock", access -> asks(access.getTarget()));

  private AsksClock() {}

  private static boolean asks(AccessTarget target) {
    String name = target.getName();
    return (name.equals("now") && target.getOwner().getPackageName().startsWith("java.time"))
        || (target.getOwner().isEquivalentTo(Clock.class)
            && (name.startsWith("system") || name.startsWith("tick")))
        || (target.getOwner().isEquivalentTo(InstantSource.class) && name.equals("system"))
        || (target.getOwner().isEquivalentTo(System.class) && name.equals("currentTimeMillis"))
        || (target.getOwner().isEquivalentTo(Date.class)
            && name.equals("<init>")
            && ((CodeUnitAccessTarget) target).getRawParameterTypes().isEmpty());
  }
}
