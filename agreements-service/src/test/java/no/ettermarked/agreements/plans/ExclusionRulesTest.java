package no.ettermarked.agreements.plans;

import static no.ettermarked.agreements.plans.PlanSamples.empty;
import static no.ettermarked.agreements.plans.PlanSamples.monthly;
import static no.ettermarked.agreements.plans.PlanSamples.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.ettermarked.agreements.plans.PlanSamples.Shelf;
import no.ettermarked.agreements.written.Flaw;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ExclusionRulesTest {

  private static final Entitlement DAY = new Entitlement("customer-day", "Kundedag", null, null);
  private static final WrittenTerms PLUSS =
      with(
              empty("pluss"),
              terms -> terms.recurringPrices(monthly("licence", "50.00")).entitlements(DAY))
          .terms();

  private static Exclusion exclusion(String part, String name) {
    return new Exclusion(part, name, null);
  }

  private static List<Flaw> flaws(TermsByParts own) {
    return TermsRules.flaws(own.terms(), new Surroundings(Shelf.with(), List.of(PLUSS)));
  }

  @Test
  @DisplayName("what a plan brings can be left out")
  void is_brought() {
    assertThat(
            flaws(
                TermsByParts.of(WrittenTerms.NONE)
                    .exclusions(
                        exclusion("entitlements", "customer-day"),
                        exclusion("recurringPrices", "licence"))))
        .isEmpty();
  }

  @Test
  @DisplayName("what no plan brings cannot be left out, nor what another part has by that name")
  void is_not_brought() {
    assertThat(
            flaws(
                TermsByParts.of(WrittenTerms.NONE)
                    .exclusions(
                        exclusion("entitlements", "customer-night"),
                        exclusion("meetings", "customer-day"))))
        .containsExactly(
            new Flaw(
                "/exclusions/0/name",
                "None of the plans has customer-night among its entitlements: there is nothing to"
                    + " leave out."),
            new Flaw(
                "/exclusions/1/name",
                "None of the plans has customer-day among its meetings: there is nothing to leave"
                    + " out."));
  }

  @Test
  @DisplayName("nothing is left out twice, or left out and said")
  void once() {
    assertThat(
            flaws(
                TermsByParts.of(WrittenTerms.NONE)
                    .entitlements(DAY)
                    .exclusions(
                        exclusion("recurringPrices", "licence"),
                        exclusion("recurringPrices", "licence"),
                        exclusion("entitlements", "customer-day"))))
        .containsExactly(
            new Flaw(
                "/exclusions/1/name",
                "recurringPrices licence stands here already; each has its own name."),
            new Flaw(
                "/exclusions/2/name",
                "The agreement says itself what customer-day is. Leave it out, or say it."));
  }
}
