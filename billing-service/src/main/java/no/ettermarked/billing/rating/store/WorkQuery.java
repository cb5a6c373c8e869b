package no.ettermarked.billing.rating.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;

/** A question for work, narrowed step by step. */
final class WorkQuery {
  private final List<String> conditions = new ArrayList<>(List.of("1 = 1"));
  private final Map<String, Object> values = new HashMap<>();

  void where(String condition) {
    conditions.add(condition);
  }

  void where(String condition, String name, Object value) {
    where(condition);
    values.put(name, value);
  }

  /** Only what comes after this, in the order of the list. */
  void after(Instant startedAt, UUID id) {
    where("(startedAt, id) > (:afterStart, :afterId)", "afterStart", startedAt);
    values.put("afterId", id);
  }

  Stream<RatedWorkRow> rows(Session session, int limit) {
    var query =
        session.createSelectionQuery(
            "from RatedWorkRow where "
                + String.join(" and ", conditions)
                + " order by startedAt, id",
            RatedWorkRow.class);
    values.forEach(query::setParameter);
    return query.setMaxResults(limit).getResultStream();
  }
}
