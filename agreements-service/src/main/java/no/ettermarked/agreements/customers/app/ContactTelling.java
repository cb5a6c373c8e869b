package no.ettermarked.agreements.customers.app;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ettermarked.agreements.agreements.app.TellingTerms;
import no.ettermarked.agreements.customers.Contact;
import no.ettermarked.agreements.customers.ContactDeed.What;
import no.ettermarked.agreements.customers.ContactRoles;
import no.ettermarked.agreements.customers.Customer;
import no.ettermarked.agreements.customers.CustomerChanged;
import no.ettermarked.agreements.customers.SupportAppointment;
import no.ettermarked.agreements.customers.events.SupportContactAppointed;
import no.ettermarked.agreements.customers.store.ContactHistory;
import no.ettermarked.agreements.written.store.Turns;
import no.ettermarked.kit.identity.Caller;
import no.ettermarked.kit.outbox.Outbox;
import no.ettermarked.kit.time.TimeSource;

/** Tells what has happened to a customer's people, and notes it. */
@Singleton
class ContactTelling {
  private final ContactHistory history;
  private final Event<CustomerChanged> changed;
  private final Outbox outbox;
  private final Caller caller;
  private final Turns turns;
  private final TimeSource time;

  ContactTelling(
      ContactHistory history,
      Event<CustomerChanged> changed,
      Outbox outbox,
      Caller caller,
      Turns turns,
      TimeSource time) {
    this.history = history;
    this.changed = changed;
    this.outbox = outbox;
    this.caller = caller;
    this.turns = turns;
    this.time = time;
  }

  /** Said before anything is read: whoever accepts holds terms first, and then a customer. */
  void willChange() {
    turns.take(TellingTerms.TERMS);
  }

  /** A customer is new, with these people. */
  void registered(Customer customer, ContactRoles roles) {
    customer.contacts().forEach(contact -> noted(contact, What.ADDED));
    appointed(List.of(), customer, roles, Optional.empty());
  }

  /**
   * A customer's people are other than they were.
   *
   * @param leaving who left to be replaced by whoever came
   */
  void changed(Customer before, Customer after, ContactRoles roles, Optional<UUID> leaving) {
    appointed(before.contacts(), after, roles, leaving);
    changed.fire(new CustomerChanged(after, false));
  }

  /** One of a customer's people is erased. */
  void erased(Customer before, Customer after, ContactRoles roles) {
    appointed(before.contacts(), after, roles, Optional.empty());
    changed.fire(new CustomerChanged(after, true));
  }

  /** Something was done about one of them. */
  void noted(Contact contact, What what) {
    history.add(contact.id(), time.now(), caller.subject(), what);
  }

  private void appointed(
      List<Contact> before, Customer after, ContactRoles roles, Optional<UUID> leaving) {
    Instant now = time.now();
    SupportAppointment.between(before, after.contacts(), roles, leaving)
        .forEach(
            appointment -> outbox.publish(SupportContactAppointed.of(after, appointment, now)));
  }
}
