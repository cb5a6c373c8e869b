package no.ettermarked.probe.things.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ettermarked.kit.paging.PageQuery;
import no.ettermarked.probe.things.Thing;

/** The provider's things. */
@Singleton
public class Things {

  @Singleton
  static class Rows implements PanacheRepositoryBase<ThingRow, UUID> {}

  private final Rows rows;

  Things(Rows rows) {
    this.rows = rows;
  }

  public void add(Thing thing) {
    ThingRow row = new ThingRow();
    row.id = thing.id();
    row.name = thing.name();
    row.minutes = thing.minutes();
    row.number = thing.number();
    rows.persist(row);
  }

  public Optional<Thing> find(UUID id) {
    return rows.find("id", id).firstResultOptional().map(Things::thing);
  }

  public void rename(UUID id, String name) {
    rows.find("id", id).firstResult().name = name;
    rows.flush();
  }

  public List<Thing> list(PageQuery page) {
    return rows.find("id > ?1 order by id", page.afterId()).page(0, page.rows()).list().stream()
        .map(Things::thing)
        .toList();
  }

  private static Thing thing(ThingRow row) {
    return new Thing(row.id, row.name, row.minutes, row.number, row.version);
  }
}
