package no.ettermarked.benchmarks.bare;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Opens cases without asking who calls, whether it is covered or when it is due. */
@Path("/v1/cases")
@RunOnVirtualThread
public class BareResource {
  private static final String PROVIDER = "bench";

  /** As cases-service takes it, unchecked. */
  public record NewCase(
      UUID customer, String kind, String priority, String channel, String title) {}

  private final DataSource database;
  private final String event;
  private final AtomicReference<@Nullable Example> example = new AtomicReference<>();

  /**
   * @param event of a case that was opened, as it was published
   */
  BareResource(DataSource database, @ConfigProperty(name = "bare.event") String event) {
    this.database = database;
    this.event = event;
  }

  @POST
  @ResponseStatus(201)
  @Produces(MediaType.APPLICATION_JSON)
  public String openCase(@HeaderParam("Idempotency-Key") String key, NewCase asked)
      throws SQLException {
    try (Connection connection = database.getConnection()) {
      Example copied = example(connection, asked.customer());
      connection.setAutoCommit(false);
      try {
        new OpeningByHand(connection, PROVIDER, copied).open(asked, key);
        connection.commit();
      } catch (SQLException failed) {
        connection.rollback();
        throw failed;
      }
      return copied.answer();
    }
  }

  private Example example(Connection connection, UUID customer) throws SQLException {
    Example known = example.get();
    if (known == null) {
      known = Example.of(connection, PROVIDER, customer, event);
      example.set(known);
    }
    return known;
  }
}
