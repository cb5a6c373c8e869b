package no.ettermarked.agreements;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import no.ettermarked.house.BackboneResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What an agreement would come to under other plans. */
@QuarkusTest
@WithTestResource(BackboneResource.class)
class ComparedAgreementsTest {

  @Test
  @DisplayName("a comparison says term by term what is added, removed and changed")
  void comparison() {
    Api api = HyperCare.sold();
    Response offered =
        HyperCare.offer(
            api,
            api.customer(),
            "'items':[{'plan':'hyper-care','quantity':1,'to':'2031-01-01'},"
                + "{'plan':'basis','quantity':1,'from':'2031-01-01'}]");
    String path = "/v1/agreements/" + offered.path("id") + "/comparisons";

    api.post(path, Api.json("{'items':[{'plan':'basis','quantity':1}],'on':'2030-02-01'}"))
        .statusCode(200)
        .body("differences.part", contains("coverage", "timePrices", "terminations"))
        .body("differences.name", contains("{}", "hour", "basis"))
        .body("differences.change", contains("changed", "added", "added"))
        .body("differences[0].now.pay.as", equalTo("included"))
        .body("differences[0].then.pay.as", equalTo("hourly"));
    api.post(path, Api.json("{'items':[{'plan':'none','quantity':1}]}"))
        .statusCode(422)
        .body("errors.pointer", contains("/items/0/plan"));
  }

  @Test
  @DisplayName(
      "hyper care and then Basis are compared one after the other, as they would be offered")
  void phases() {
    Api api = HyperCare.sold();
    String path =
        "/v1/agreements/%s/comparisons"
            .formatted(
                HyperCare.offer(api, api.customer(), "'items':[{'plan':'basis','quantity':1}]")
                    .<String>path("id"));
    String items =
        "{'items':[{'plan':'hyper-care','quantity':1},"
            + "{'plan':'basis','quantity':1,'after':'hyper-care'}],'on':'%s'}";

    api.post(path, Api.json(items.formatted("2030-03-31")))
        .statusCode(200)
        .body("differences.part", contains("coverage", "timePrices", "terminations"))
        .body("differences.change", contains("changed", "removed", "removed"))
        .body("differences[0].then.pay.as", equalTo("included"));
    api.post(path, Api.json(items.formatted("2030-04-01")))
        .statusCode(200)
        .body("differences", empty());
    api.post(path, Api.json("{'items':[{'plan':'hyper-care','quantity':1}],'on':'2030-02-01'}"))
        .statusCode(422)
        .body("errors.pointer", contains("/items"))
        .body("errors.detail", contains("No plan holds from 2030-04-01 on."));
  }

  @Test
  @DisplayName("what the agreement leaves out need not be in the other plans")
  void left_out() {
    Api api = HyperCare.sold();
    api.post(
            "/v1/plans",
            Api.json(
                "{'key':'day','name':'Dag','entitlements':[{'key':'customer-day','name':'Dag'}]}"))
        .statusCode(201);
    Response offered =
        HyperCare.offer(
            api,
            api.customer(),
            """
            'items':[{'plan':'basis','quantity':1},{'plan':'day','quantity':1}],
            'overrides':{'exclusions':[{'part':'entitlements','name':'customer-day'}]}
            """);

    api.post(
            "/v1/agreements/" + offered.path("id") + "/comparisons",
            Api.json("{'items':[{'plan':'basis','quantity':1}],'on':'2030-02-01'}"))
        .statusCode(200)
        .body("differences", empty());
  }
}
