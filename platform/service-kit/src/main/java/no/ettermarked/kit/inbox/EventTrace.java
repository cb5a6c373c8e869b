package no.ettermarked.kit.inbox;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapGetter;
import jakarta.inject.Singleton;
import java.util.Set;
import no.ettermarked.kit.outbox.CloudEvent;
import org.jspecify.annotations.Nullable;

/**
 * Goes on with the trace that an event names (W3C Trace Context), so that what it leads to, here
 * and in the events that follow, is found by the trace of the request that it began with.
 */
@Singleton
class EventTrace {
  private static final String TRACEPARENT = "traceparent";

  private final OpenTelemetry telemetry;

  EventTrace(OpenTelemetry telemetry) {
    this.telemetry = telemetry;
  }

  void goOn(CloudEvent event, Runnable work) {
    Context parent =
        telemetry
            .getPropagators()
            .getTextMapPropagator()
            .extract(Context.current(), event, FromEvent.INSTANCE);
    Span span =
        telemetry
            .getTracer("no.ettermarked.kit")
            .spanBuilder("read " + event.type())
            .setParent(parent)
            .setSpanKind(SpanKind.CONSUMER)
            .startSpan();
    try (Scope _ = span.makeCurrent()) {
      work.run();
    } finally {
      span.end();
    }
  }

  private enum FromEvent implements TextMapGetter<CloudEvent> {
    INSTANCE;

    @Override
    public Iterable<String> keys(CloudEvent event) {
      return Set.of(TRACEPARENT);
    }

    @Override
    public @Nullable String get(@Nullable CloudEvent event, String name) {
      return event != null && name.equals(TRACEPARENT) ? event.traceparent() : null;
    }
  }
}
