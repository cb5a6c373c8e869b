package no.ettermarked.kit.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which page of a list is asked for. */
public class PageQuery {
  private static final UUID BEFORE_ALL = new UUID(0, 0);

  @QueryParam("cursor")
  @Parameter(description = "The nextCursor of the page before; leave it out for the first page.")
  @Nullable String cursor;

  @QueryParam("limit")
  @DefaultValue("50")
  @Min(1)
  @Max(200)
  @Parameter(description = "How many items at most.")
  int limit = 50;

  /** Where the page before ended, if this is not the first. */
  public Optional<Cursor> after() {
    return Optional.ofNullable(cursor).map(Cursor::parse);
  }

  /** The id that the page before ended with; on the first page one that is before all others. */
  public UUID afterId() {
    return after().map(cursor -> cursor.id(0)).orElse(BEFORE_ALL);
  }

  /** How many items to show. */
  public int limit() {
    return limit;
  }

  /** How many rows to read: one more than is shown tells whether there is a next page. */
  public int rows() {
    return limit + 1;
  }
}
