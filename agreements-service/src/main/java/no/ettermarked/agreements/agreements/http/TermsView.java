package no.ettermarked.agreements.agreements.http;

import java.util.List;
import no.ettermarked.agreements.agreements.app.ShowingTerms.Explained;
import no.ettermarked.agreements.terms.document.AgreementTerm;
import no.ettermarked.agreements.terms.document.CalendarTerm;
import no.ettermarked.agreements.terms.document.CustomerTerm;
import no.ettermarked.agreements.terms.document.PhaseTerm;
import no.ettermarked.agreements.terms.document.ProviderTerm;
import no.ettermarked.agreements.terms.document.TeamMemberTerm;
import no.ettermarked.agreements.terms.document.TermsInForce;
import no.ettermarked.agreements.written.http.ReasonsInWords;
import no.ettermarked.kit.reasons.Because;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Merged terms as they are shown: the document that is published, and why it is this one. */
@Schema(
    description =
        "The merged terms of an agreement, each with the plan, version and rule it came from: the"
            + " document that is published on the topic of terms in force, and why it is this one.")
public record TermsView(
    @Schema(required = true, description = "The agreement that the terms are of.")
        AgreementTerm agreement,
    @Schema(required = true, description = "Who looks after the customer.") ProviderTerm provider,
    @Schema(required = true, description = "Whose agreement it is.") CustomerTerm customer,
    @Schema(required = true, description = "The provider's people for this agreement.")
        List<TeamMemberTerm> team,
    @Schema(required = true, description = "The calendars that terms are counted in, by key.")
        List<CalendarTerm> calendars,
    @Schema(
            required = true,
            description =
                "What holds when: one phase after the other, without gaps. Asked for an instant, the"
                    + " phase that holds then.")
        List<PhaseTerm> phases,
    @Schema(required = true, description = "Why it is these terms, in the provider's language.")
        List<Because> because) {

  static TermsView of(Explained explained) {
    TermsInForce terms = explained.terms();
    return new TermsView(
        terms.agreement(),
        terms.provider(),
        terms.customer(),
        terms.team(),
        terms.calendars(),
        terms.phases(),
        ReasonsInWords.in(terms.provider().language()).tell(explained.because()));
  }
}
