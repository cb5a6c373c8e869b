package no.ettermarked.kit.idempotency;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Takes the body's fingerprint while it is read. */
@Provider
public class FingerprintingReader implements ReaderInterceptor {
  private final Fingerprint fingerprint;

  FingerprintingReader(Fingerprint fingerprint) {
    this.fingerprint = fingerprint;
  }

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context)
      throws IOException, WebApplicationException {
    byte[] body = context.getInputStream().readAllBytes();
    fingerprint.body(body);
    context.setInputStream(new ByteArrayInputStream(body));
    return context.proceed();
  }
}
