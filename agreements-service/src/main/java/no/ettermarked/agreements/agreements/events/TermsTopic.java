package no.ettermarked.agreements.agreements.events;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.IntStream;
import no.ettermarked.agreements.agreements.AcceptedAgreement;
import no.ettermarked.agreements.terms.document.TermsInForce;
import no.ettermarked.kit.outbox.Event;
import no.ettermarked.kit.outbox.Outbox;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where terms in force are told: the compacted topic from which a new consumer starts. */
@Singleton
public class TermsTopic {

  private static final String TYPE = "no.ettermarked.agreements.terms-in-force.v1";

  private final Outbox outbox;
  private final String topic;

  TermsTopic(
      Outbox outbox, @ConfigProperty(name = "ettermarked.terms-in-force-topic") String topic) {
    this.outbox = outbox;
    this.topic = topic;
  }

  public void tell(AcceptedAgreement agreement, TermsInForce terms) {
    outbox.publish(topic, event(agreement, terms));
  }

  /**
   * Tells those of many.
   *
   * @param terms of each, in the same order
   */
  public void tell(List<AcceptedAgreement> agreements, List<TermsInForce> terms) {
    outbox.publish(
        topic,
        IntStream.range(0, agreements.size())
            .mapToObj(i -> event(agreements.get(i), terms.get(i)))
            .toList());
  }

  private static Event event(AcceptedAgreement agreement, TermsInForce terms) {
    return new Event(TYPE, agreement.offer().id(), agreement.termsVersion(), terms);
  }
}
