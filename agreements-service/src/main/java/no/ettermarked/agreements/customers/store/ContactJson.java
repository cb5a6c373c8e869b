package no.ettermarked.agreements.customers.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.ettermarked.agreements.customers.Contact;
import no.ettermarked.agreements.customers.Recommendation;
import no.ettermarked.agreements.customers.Standing;
import no.ettermarked.agreements.customers.Standing.Current;
import no.ettermarked.agreements.customers.Standing.Ended;
import no.ettermarked.agreements.customers.Standing.Erased;
import no.ettermarked.agreements.customers.Training;
import no.ettermarked.agreements.written.Slug;
import no.ettermarked.kit.json.EventJson;

/** Contacts as rows, and back. */
@Singleton
class ContactJson {
  private final EventJson json;

  ContactJson(EventJson json) {
    this.json = json;
  }

  void write(Contact contact, ContactRow row) {
    row.firstName = contact.firstName();
    row.lastName = contact.lastName();
    row.email = contact.email();
    row.roles = contact.roles().stream().map(Slug::text).toArray(String[]::new);
    row.extranet = contact.extranet();
    row.trainings = json.write(contact.trainings());
    row.recommendations = json.write(contact.recommendations());
    switch (contact.standing()) {
      case Current() -> {}
      case Ended(Instant at, var replacedBy) -> {
        row.endedAt = at;
        row.replacedBy = replacedBy.orElse(null);
      }
      case Erased(Instant at) -> {
        row.endedAt = row.endedAt == null ? at : row.endedAt;
        row.erasedAt = at;
      }
    }
  }

  Contact contact(ContactRow row) {
    return new Contact(
        row.id,
        row.firstName,
        row.lastName,
        row.email,
        Arrays.stream(row.roles).map(Slug::new).toList(),
        row.extranet,
        read(row.trainings, Training[].class),
        read(row.recommendations, Recommendation[].class),
        standing(row),
        row.version);
  }

  private static Standing standing(ContactRow row) {
    Instant erasedAt = row.erasedAt;
    Instant endedAt = row.endedAt;
    if (erasedAt != null) {
      return new Erased(erasedAt);
    }
    return endedAt == null
        ? new Current()
        : new Ended(endedAt, Optional.ofNullable(row.replacedBy));
  }

  private <T> List<T> read(String document, Class<T[]> type) {
    try {
      return List.of(json.read(document, type));
    } catch (JsonProcessingException bug) {
      throw new IllegalStateException("a contact is no longer readable", bug);
    }
  }
}
