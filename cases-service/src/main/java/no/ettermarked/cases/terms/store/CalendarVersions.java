package no.ettermarked.cases.terms.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.Optional;
import no.ettermarked.cases.terms.NamedCalendar;
import no.ettermarked.cases.terms.events.TermsDocument;
import no.ettermarked.kit.json.EventJson;
import no.ettermarked.kit.sql.Sql;
import no.ettermarked.kit.tenancy.Tenancy;

/**
 * Every version of a calendar that any terms have named, so that a clock is reckoned in the one it
 * was set by. Those used last are kept ready: their tables are what makes reckoning cheap, and none
 * ever changes.
 */
@Singleton
public class CalendarVersions {
  private static final int MOST_READY = 2000;

  private record Name(String provider, String key, int version) {}

  private final Sql sql;
  private final Tenancy tenancy;
  private final EventJson json;
  private final Cache<Name, NamedCalendar> ready =
      Caffeine.newBuilder().maximumSize(MOST_READY).build();

  CalendarVersions(Sql sql, Tenancy tenancy, EventJson json) {
    this.sql = sql;
    this.tenancy = tenancy;
    this.json = json;
  }

  void keep(TermsDocument.Calendar calendar) {
    sql.update(
        """
        insert into calendar_version (provider, key, version, document) values (?, ?, ?, ?::jsonb)
        on conflict do nothing
        """,
        tenancy.provider(),
        calendar.key(),
        calendar.version(),
        json.write(calendar));
  }

  /** The calendar of that version; that it was never kept is a bug. */
  public NamedCalendar get(String key, int version) {
    Name name = new Name(tenancy.provider(), key, version);
    NamedCalendar known = ready.getIfPresent(name);
    if (known != null) {
      return known;
    }
    NamedCalendar read = read(name);
    ready.put(name, read);
    return read;
  }

  private NamedCalendar read(Name name) {
    Optional<String> document =
        sql.first(
            "select document from calendar_version where provider = ? and key = ? and version = ?",
            row -> row.getString(1),
            name.provider(),
            name.key(),
            name.version());
    try {
      return CalendarReading.read(
          json.read(
              document.orElseThrow(() -> new IllegalStateException("no calendar " + name)),
              TermsDocument.Calendar.class));
    } catch (JsonProcessingException bug) {
      throw new IllegalStateException(bug);
    }
  }
}
