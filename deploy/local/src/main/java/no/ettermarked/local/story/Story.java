package no.ettermarked.local.story;

import java.util.Set;
import no.ettermarked.local.LocalSuite;
import no.ettermarked.local.Progress;
import no.ettermarked.local.Service;

/** Loads a provider's catalogue and plays one day of it, once per database. */
public final class Story {
  private static final Set<String> SCOPES =
      Set.of(
          "agreements:read",
          "agreements:write",
          "cases:read",
          "cases:write",
          "integrations:read",
          "integrations:write",
          "billing:read",
          "meetings:read",
          "test-clock:read",
          "test-clock:write");

  private Story() {}

  /** Plays the day and tells it, or says that it has been played or broken off. */
  public static void play(LocalSuite suite, Progress progress) {
    String provider = Catalogue.providerOfTheStory();
    Catalogue catalogue = Catalogue.of(provider);
    Api api = new Api(suite, provider, SCOPES);
    Teller teller = new Teller(progress, suite, provider, catalogue.zone());
    if (api.tryGet(Service.AGREEMENTS, "/v1/provider").status() == 200) {
      teller.line("");
      teller.line(
          isWhole(suite)
              ? "The day has been played in this database; --fresh plays it anew. What it left:"
              : "The day was broken off in this database; --fresh plays it whole. What it left:");
      teller.more(Service.CASES, "cases:read", "/v1/cases");
      teller.more(Service.MEETINGS, "meetings:read", "/v1/meetings?limit=5");
      return;
    }
    new Day(api, teller, catalogue).play();
    publishOthers(suite, teller);
  }

  /** What comes last is that customers of the last provider accept. */
  private static boolean isWhole(LocalSuite suite) {
    Api last = new Api(suite, Catalogue.otherProviders().getLast(), SCOPES);
    return !last.get(Service.AGREEMENTS, "/v1/agreements?limit=1").body().path("items").isEmpty();
  }

  private static void publishOthers(LocalSuite suite, Teller teller) {
    teller.line("");
    teller.line("These offerings are published too, each with a customer that has accepted one:");
    for (String provider : Catalogue.otherProviders()) {
      Catalogue catalogue = Catalogue.of(provider);
      Offering offering = new Offering(new Api(suite, provider, SCOPES), catalogue);
      offering.introduceProvider();
      offering.publish();
      String customers = offering.customersAccept();
      int plans = catalogue.all(Section.PLANS).size() + catalogue.all(Section.ADD_ONS).size();
      teller.detail(
          "%s (provider %s): %s; %s"
              .formatted(
                  catalogue.provider().path("name").asText(),
                  provider,
                  plans == 1 ? "1 plan" : plans + " plans",
                  customers));
    }
  }
}
