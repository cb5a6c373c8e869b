package no.ettermarked.kit.idempotency;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.ettermarked.kit.identity.Caller;
import no.ettermarked.kit.json.EventJson;
import no.ettermarked.kit.problems.Fault;
import no.ettermarked.kit.problems.Refused;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Makes a resource method's call once per Idempotency-Key. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class IdempotencyInterceptor {
  private static final String HEADER = "Idempotency-Key";
  private static final int LONGEST = 255;

  private final IdempotentCalls calls;
  private final Caller caller;
  private final Fingerprint fingerprint;
  private final EventJson json;
  private final HttpHeaders headers;
  private final UriInfo address;

  IdempotencyInterceptor(
      IdempotentCalls calls,
      Caller caller,
      Fingerprint fingerprint,
      EventJson json,
      HttpHeaders headers,
      UriInfo address) {
    this.calls = calls;
    this.caller = caller;
    this.fingerprint = fingerprint;
    this.json = json;
    this.headers = headers;
    this.address = address;
  }

  @AroundInvoke
  Object once(InvocationContext call) throws Exception {
    String key = headers.getHeaderString(HEADER);
    if (key == null) {
      return withoutKey(call);
    }
    if (key.isBlank() || key.length() > LONGEST) {
      throw Refused.badRequest(
          "idempotency-key-invalid",
          "An Idempotency-Key has 1 to 255 characters.",
          List.of(Fault.in(HEADER, "Expected 1 to 255 characters.")));
    }
    Answer answer =
        calls.once(
            caller.subjectWithCustomer(),
            key,
            fingerprint.at(address.getPath()),
            () -> answer(proceed(call)));
    return response(answer);
  }

  private static Object withoutKey(InvocationContext call) throws Exception {
    Idempotent binding = call.getInterceptorBinding(Idempotent.class);
    if (binding != null && binding.keyRequired()) {
      throw Refused.badRequest(
          "idempotency-key-required",
          "Money or hours move here: send an Idempotency-Key, so that a repetition is harmless.",
          List.of(Fault.in(HEADER, "Send a value that is new for every new request.")));
    }
    return call.proceed();
  }

  private static RestResponse<?> proceed(InvocationContext call) {
    try {
      return (RestResponse<?>) call.proceed();
    } catch (RuntimeException refusedOrBug) {
      throw refusedOrBug;
    } catch (Exception bug) {
      throw new IllegalStateException(bug);
    }
  }

  private Answer answer(RestResponse<?> response) {
    Map<String, String> own =
        response.getHeaders().entrySet().stream()
            .collect(
                Collectors.toMap(Map.Entry::getKey, header -> text(header.getValue().getFirst())));
    Object entity = response.getEntity();
    return new Answer(response.getStatus(), own, entity == null ? "" : json.write(entity));
  }

  private static String text(Object header) {
    return header instanceof EntityTag tag ? "\"" + tag.getValue() + "\"" : header.toString();
  }

  private static RestResponse<@Nullable String> response(Answer answer) {
    var response =
        RestResponse.ResponseBuilder.<@Nullable String>create(answer.status())
            .entity(answer.body().isEmpty() ? null : answer.body());
    if (!answer.body().isEmpty()) {
      response.type(MediaType.APPLICATION_JSON_TYPE);
    }
    answer.headers().forEach(response::header);
    return response.build();
  }
}
