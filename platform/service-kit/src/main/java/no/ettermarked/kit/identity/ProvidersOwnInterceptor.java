package no.ettermarked.kit.identity;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Keeps operations that are the provider's own from a customer's people. */
@ProvidersOwn
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class ProvidersOwnInterceptor {
  private final ProvidersPeople people;

  ProvidersOwnInterceptor(ProvidersPeople people) {
    this.people = people;
  }

  @AroundInvoke
  Object refuseCustomers(InvocationContext call) throws Exception {
    people.require();
    return call.proceed();
  }
}
