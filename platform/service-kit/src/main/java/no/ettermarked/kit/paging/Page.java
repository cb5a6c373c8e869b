package no.ettermarked.kit.paging;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param items in the list's order
 * @param nextCursor asks for the next page; absent on the last
 */
public record Page<T>(
    @Schema(description = "In the list's order.", required = true) List<T> items,
    @Schema(description = "Send as cursor to get the next page; absent on the last page.")
        @Nullable String nextCursor) {

  /**
   * The page, of rows read with {@link PageQuery#rows}.
   *
   * @param shown how a row is shown
   * @param key the sort key of a row
   */
  public static <R, T> Page<T> of(
      List<R> rows, PageQuery query, Function<R, T> shown, Function<R, Cursor> key) {
    boolean more = rows.size() > query.limit();
    List<R> here = more ? rows.subList(0, query.limit()) : rows;
    return new Page<>(
        here.stream().map(shown).toList(), more ? key.apply(here.getLast()).encoded() : null);
  }
}
