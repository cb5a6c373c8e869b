package no.ettermarked.agreements;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import no.ettermarked.house.BackboneResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A provider says by a template that agreements are handed over before they go live (OSE-11). */
@QuarkusTest
@WithTestResource(BackboneResource.class)
class RequiredHandoversTest {

  private static void templates(Api api, boolean required) {
    for (String key : new String[] {"handover", "other"}) {
      api.post(
              "/v1/programme-templates",
              Api.json(
                  """
                  {'key':'%s','name':'Overlevering','ordered':false,'requiredByAgreements':%s,
                   'steps':[{'key':'docs','name':'Dokumentasjon'}]}
                  """
                      .formatted(key, required && key.equals("handover"))))
          .statusCode(201)
          .body("requiredByAgreements", equalTo(required && key.equals("handover")));
    }
  }

  private static Response begun(Api api, Response offered, String template) {
    return api.post(
            "/v1/agreements/%s/handover".formatted(offered.<String>path("id")),
            Api.json("{'template':'" + template + "'}"))
        .statusCode(201)
        .extract()
        .response();
  }

  private static void done(Api api, Response handover) {
    api.call()
        .header("If-Match", handover.header("ETag"))
        .body("{\"by\":\"Kari Lunde\"}")
        .post("/v1/programmes/{id}/steps/docs/completion", handover.<String>path("checklist.id"))
        .then()
        .statusCode(200);
  }

  @Test
  @DisplayName(
      "one that nobody has begun keeps an agreement from going live, and says what to call")
  void not_begun() {
    Api api = Api.registered().withCatalogue();
    templates(api, true);
    Response offered = api.offer(api.customer());

    api.accept(offered)
        .statusCode(409)
        .body("code", equalTo("handover-not-begun"))
        .body(
            "detail",
            equalTo(
                "Overleveringen før avtalen kan settes i drift er ikke påbegynt: Overlevering."
                    + " Begin it with POST /v1/agreements/%s/handover."
                        .formatted(offered.<String>path("id"))));

    Response handover = begun(api, offered, "handover");
    api.accept(offered).statusCode(409).body("code", equalTo("handover-open"));
    done(api, handover);
    api.accept(offered).statusCode(200);
  }

  @Test
  @DisplayName("whichever checklist somebody began hands over, and what replaces needs none")
  void any_and_replacing() {
    Api api = Api.registered().withCatalogue();
    api.post("/v1/plans", Api.json("{'key':'next','name':'Next','includes':[]}")).statusCode(201);
    templates(api, true);
    Response first = api.offer(api.customer(), "desk", "2031-01-01");
    done(api, begun(api, first, "other"));
    api.accept(first).statusCode(200);

    Response second =
        api.post(
                "/v1/agreements",
                Api.json(
                    """
                    {'customer':'%s','from':'2032-01-01','items':[{'plan':'next','quantity':1}],
                     'replaces':'%s'}
                    """
                        .formatted(first.path("customer"), first.path("id"))))
            .statusCode(201)
            .extract()
            .response();
    api.accept(second).statusCode(200);
  }

  @Test
  @DisplayName("the latest version of a template says whether it is required")
  void latest_version() {
    Api api = Api.registered().withCatalogue();
    templates(api, true);
    templates(api, false);
    api.get("/v1/programme-templates")
        .body("items.version", contains(2, 2))
        .body("items.requiredByAgreements", contains(false, false));

    api.accept(api.offer(api.customer())).statusCode(200);
  }
}
