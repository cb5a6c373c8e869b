package no.ettermarked.cases.clocks.http;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import no.ettermarked.cases.clocks.app.ReadingClocks;
import no.ettermarked.cases.register.Case;
import no.ettermarked.cases.register.app.FindingCases;
import no.ettermarked.cases.telling.Speech;
import no.ettermarked.cases.telling.app.Telling;
import no.ettermarked.kit.paging.Page;
import no.ettermarked.kit.problems.Refused;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The clocks of a case. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/cases/{id}/clocks")
@Tag(name = "Clocks", description = "When a case is due, and why.")
@RunOnVirtualThread
public class ClockResource {
  private final FindingCases cases;
  private final ReadingClocks clocks;
  private final Telling telling;

  ClockResource(FindingCases cases, ReadingClocks clocks, Telling telling) {
    this.cases = cases;
    this.clocks = clocks;
    this.telling = telling;
  }

  @GET
  @PermissionsAllowed("cases:read")
  @Operation(
      summary = "Show when a case is due, and why",
      description =
          "One clock for each thing the terms promise, those due first first; a case has few, so"
              + " they come on one page. Working time is counted in the provider's opening hours."
              + " because tells, in order: what is promised and by which rule; whose opening hours"
              + " count; what each day counted for, with closed days by name; and when it is due.")
  public Page<ClockView> listClocks(
      @Parameter(description = "The case's id.") @PathParam("id") UUID id) {
    Case of = cases.find(id).orElseThrow(() -> Refused.notFound("case", id));
    Speech speech = telling.speech();
    return new Page<>(
        clocks.read(List.of(of.id())).getOrDefault(of.id(), List.of()).stream()
            .map(reading -> ClockView.of(reading, speech))
            .toList(),
        null);
  }
}
