package no.ettermarked.kit.problems;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses an Accept that is no list of media types, before it is matched with what there is. */
public class ReadableAccept {

  @ServerRequestFilter(preMatching = true)
  public void refuseWhatIsNoMediaType(ContainerRequestContext request) {
    try {
      request.getAcceptableMediaTypes();
    } catch (IllegalArgumentException unreadable) {
      throw new NotAcceptableException(unreadable);
    }
  }
}
