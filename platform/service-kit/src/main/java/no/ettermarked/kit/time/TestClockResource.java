package no.ettermarked.kit.time;

import io.quarkus.resteasy.reactive.server.EndpointDisabled;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.Instant;
import no.ettermarked.kit.alarms.AlarmSweep;
import no.ettermarked.kit.identity.ProvidersOwn;
import no.ettermarked.kit.problems.Refused;
import no.ettermarked.kit.tenancy.Tenancy;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A provider's time, told and moved. Does not exist where test clocks are not allowed. */
@Produces(MediaType.APPLICATION_JSON)
@Path("/v1/test-clock")
@Tag(name = "Test clock", description = "Move a provider's time forward, where that is allowed.")
@RunOnVirtualThread
@ProvidersOwn
@EndpointDisabled(name = "ettermarked.test-clocks", stringValue = "false")
public class TestClockResource {
  /** What waits years from then is still in years that calendars know. */
  private static final Instant LATEST = Instant.parse("2180-01-01T00:00:00Z");

  private final TimeSource time;
  private final TestClocks clocks;
  private final Tenancy tenancy;
  private final AlarmSweep alarms;

  TestClockResource(TimeSource time, TestClocks clocks, Tenancy tenancy, AlarmSweep alarms) {
    this.time = time;
    this.clocks = clocks;
    this.tenancy = tenancy;
    this.alarms = alarms;
  }

  @GET
  @PermissionsAllowed("test-clock:read")
  @Operation(
      summary = "Tell the provider's time",
      description = "What this service takes for now when it works for the caller's provider.")
  public TestClock showTestClock() {
    return new TestClock(time.now());
  }

  @PUT
  @PermissionsAllowed("test-clock:write")
  @Operation(
      summary = "Move the provider's time forward",
      description =
          "Sets the provider's time and lets it run on from there. Everything that waited for an"
              + " instant up to the new time has happened, in order, when this answers. Time cannot"
              + " be moved back, nor past the year 2179.")
  public TestClock moveTestClock(@NotNull @Valid TestClock wanted) {
    if (wanted.now().isBefore(time.now())) {
      throw Refused.unprocessable(
          "time-moves-forward",
          "The provider's time is " + time.now() + " and cannot be moved back.",
          "/now");
    }
    if (wanted.now().isAfter(LATEST)) {
      throw Refused.unprocessable(
          "time-ends-here", "A test clock goes to " + LATEST + " and no further.", "/now");
    }
    clocks.move(tenancy.provider(), Duration.between(time.wall(), wanted.now()));
    alarms.ringDue(tenancy.provider());
    return new TestClock(time.now());
  }
}
