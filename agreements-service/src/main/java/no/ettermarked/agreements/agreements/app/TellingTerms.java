package no.ettermarked.agreements.agreements.app;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import no.ettermarked.agreements.agreements.AcceptedAgreement;
import no.ettermarked.agreements.agreements.events.TermsTopic;
import no.ettermarked.agreements.agreements.store.Agreements;
import no.ettermarked.agreements.terms.document.TermsInForce;

/** Tells the terms of accepted agreements, whole: all phases, those to come too. */
@Singleton
public class TellingTerms {

  /**
   * Whoever tells again takes this turn and whoever accepts shares it, so that no acceptance is
   * passed over by a change and versions are told in their order.
   */
  public static final String TERMS = "terms";

  private final Agreements agreements;
  private final WritingTerms writing;
  private final TermsTopic topic;

  TellingTerms(Agreements agreements, WritingTerms writing, TermsTopic topic) {
    this.agreements = agreements;
    this.writing = writing;
    this.topic = topic;
  }

  void tell(AcceptedAgreement agreement) {
    topic.tell(agreement, writing.write(agreement));
  }

  /**
   * Tells terms with a higher version, since something that they repeat may have changed.
   *
   * @param which those that are told
   * @return how many were told
   */
  @Transactional(TxType.MANDATORY)
  public int tellAgain(List<AcceptedAgreement> accepted, Predicate<TermsInForce> which) {
    List<TermsInForce> written = writing.write(accepted);
    List<AcceptedAgreement> again = new ArrayList<>();
    List<TermsInForce> terms = new ArrayList<>();
    for (int i = 0; i < accepted.size(); i++) {
      if (which.test(written.get(i))) {
        again.add(accepted.get(i));
        terms.add(written.get(i));
      }
    }
    topic.tell(agreements.publishedAgain(again), terms);
    return again.size();
  }
}
