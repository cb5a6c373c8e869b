package no.ettermarked.agreements;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.util.UUID;

/** Hyper care for three months, free of charge, and Basis, which is bound for a year. */
final class HyperCare {

  private HyperCare() {}

  static Api sold() {
    Api api = Api.registered().withCatalogue();
    api.post(
            "/v1/plans",
            Api.json(
                """
                {'key':'hyper-care','name':'Hyper care','service':'support','lasts':'P3M',
                 'coverage':[{'when':{},'admit':true,'pay':{'as':'included'}}]}
                """))
        .statusCode(201)
        .body("lasts", equalTo("P3M"));
    api.post(
            "/v1/plans",
            Api.json(
                """
                {'key':'basis','name':'Basis','service':'support',
                 'coverage':[{'when':{},'admit':true,'pay':{'as':'hourly','price':'hour'}}],
                 'timePrices':[{'code':'hour','name':'Time','perHour':{'amount':'1000.00','currency':'NOK'},
                   'minimumMinutes':15,'incrementMinutes':15,'vatPercent':'25'}],
                 'termination':{'binding':'P1Y','notice':'P3M','endsAt':'month-end'}}
                """))
        .statusCode(201);
    return api;
  }

  /** An offer from 1 January 2030, with the rest of its JSON. */
  static Response offer(Api api, UUID customer, String rest) {
    return api.post(
            "/v1/agreements",
            Api.json("{'customer':'%s','from':'2030-01-01',%s}".formatted(customer, rest)))
        .statusCode(201)
        .extract()
        .response();
  }

  /** An offer of two Basis that replaces an agreement on a day. */
  static Response replacing(Api api, UUID customer, Response old, String from) {
    return api.post(
            "/v1/agreements",
            Api.json(
                """
                {'customer':'%s','from':'%s','replaces':'%s',
                 'items':[{'plan':'basis','quantity':2}]}
                """
                    .formatted(customer, from, old.<String>path("id"))))
        .statusCode(201)
        .extract()
        .response();
  }
}
