package no.ettermarked.agreements.agreements.http;

import java.util.List;
import no.ettermarked.agreements.agreements.app.ShowingTerms.Explained;
import no.ettermarked.agreements.terms.document.AgreementTerm;
import no.ettermarked.agreements.terms.document.CalendarTerm;
import no.ettermarked.agreements.terms.document.CoverageTerm;
import no.ettermarked.agreements.terms.document.CustomerTerm;
import no.ettermarked.agreements.terms.document.ItemTerm;
import no.ettermarked.agreements.terms.document.MeetingTerm;
import no.ettermarked.agreements.terms.document.PhaseTerm;
import no.ettermarked.agreements.terms.document.ProviderTerm;
import no.ettermarked.agreements.terms.document.RecurringPriceTerm;
import no.ettermarked.agreements.terms.document.TargetTerm;
import no.ettermarked.agreements.terms.document.TeamMemberTerm;
import no.ettermarked.agreements.terms.document.TermsInForce;
import no.ettermarked.agreements.terms.document.TimePriceTerm;
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
    @Schema(required = true, description = "The plans that were bought.") List<ItemTerm> items,
    @Schema(required = true, description = "The calendars that terms are counted in, by key.")
        List<CalendarTerm> calendars,
    @Schema(
            required = true,
            description = "The coverage table; the first row that matches a case decides.")
        List<CoverageTerm> coverage,
    @Schema(
            required = true,
            description = "Promises; per measure the first that matches a case counts.")
        List<TargetTerm> targets,
    @Schema(required = true, description = "What hours cost.") List<TimePriceTerm> timePrices,
    @Schema(required = true, description = "What the agreement costs again and again.")
        List<RecurringPriceTerm> recurringPrices,
    @Schema(required = true, description = "Meetings that are promised.")
        List<MeetingTerm> meetings,
    @Schema(
            required = true,
            description =
                "What holds when, whole: one phase after the other. What stands above of coverage to"
                    + " meetings is of one phase, in the words of the first version of this document.")
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
        terms.items(),
        terms.calendars(),
        terms.coverage(),
        terms.targets(),
        terms.timePrices(),
        terms.recurringPrices(),
        terms.meetings(),
        terms.phases(),
        ReasonsInWords.in(terms.provider().language()).tell(explained.because()));
  }
}
