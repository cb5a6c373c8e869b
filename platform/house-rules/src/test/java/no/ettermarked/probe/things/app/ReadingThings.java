package no.ettermarked.probe.things.app;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ettermarked.kit.paging.PageQuery;
import no.ettermarked.probe.things.Thing;
import no.ettermarked.probe.things.store.Things;

/** Reads things. */
@Singleton
public class ReadingThings {
  private final Things things;

  ReadingThings(Things things) {
    this.things = things;
  }

  @Transactional
  public Optional<Thing> find(UUID id) {
    return things.find(id);
  }

  @Transactional
  public List<Thing> list(PageQuery page) {
    return things.list(page);
  }
}
