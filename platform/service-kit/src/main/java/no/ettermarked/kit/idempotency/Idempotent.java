package no.ettermarked.kit.idempotency;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A POST that may be repeated: with the same {@code Idempotency-Key} and body it gives the answer
 * it gave the first time; with another body 422; while the first is under way 409. The key is
 * stored in the transaction of the effect. The method returns a {@code RestResponse}.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Idempotent {

  /** Whether a request without a key is refused: where money or hours move. */
  @Nonbinding
  boolean keyRequired() default false;
}
