package no.ettermarked.agreements;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import no.ettermarked.house.BackboneResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whatever is wrong with a catalogue is told at once, each fault where it stands. */
@QuarkusTest
@WithTestResource(BackboneResource.class)
class BadCatalogueTest {

  private static final ObjectNode NAMES_NOBODY =
      Api.json(
          """
          {'key':'pluss','name':'Pluss','includes':[],
           'coverage':[{'when':{'reporterRoles':['cfo'],'not':{'reporterRoles':['cto']}},
             'admit':true,'pay':{'as':'free'}}],
           'targets':[{'when':{'reporterRoles':['cfo']},'measure':'resolved','target':'PT2H',
             'calendar':'office-hours'}],
           'timePrices':[{'code':'hour','name':'Time','perHour':{'amount':'1450.00',
             'currency':'NOK'},'minimumMinutes':0,'incrementMinutes':15,'vatPercent':'25',
             'role':'sales'}],
           'meetings':[{'key':'m','name':'Møte','recurrence':'FREQ=MONTHLY','startsAt':'09:00',
             'duration':'PT1H','calendar':'office-hours','agenda':[],
             'customerRoles':[{'role':'cfo','attendance':'required'}],
             'providerRoles':[{'role':'sales','attendance':'required'},
               {'role':'account-manager','attendance':'required'}]}]}
          """);

  private static final ObjectNode TEMPLATE_OF_NOBODY =
      Api.json(
          """
          {'key':'road','name':'Veien','ordered':false,
           'steps':[{'key':'one','name':'En','role':'sales'},{'key':'one','name':'To'}]}
          """);

  @Test
  @DisplayName("a cycle, an unknown calendar and an unreachable rule are told in one answer")
  void several_faults_of_a_plan() {
    Api api = Api.registered().withCatalogue();
    api.post("/v1/plans", Api.json("{'key':'outer','name':'Outer','includes':['desk']}"))
        .statusCode(201);

    api.post(
            "/v1/plans",
            Api.json(
                """
                {'key':'desk','name':'Desk','includes':['outer'],
                 'coverage':[
                   {'when':{},'admit':true,'pay':{'as':'free'}},
                   {'when':{'kinds':['fault']},'admit':true,'pay':{'as':'free'}}],
                 'targets':[{'when':{},'measure':'resolved','target':'PT2H','calendar':'nights',
                   'warnAtPercent':[]}]}
                """))
        .statusCode(422)
        .body(
            "errors.pointer",
            containsInAnyOrder("/includes/0", "/coverage/1/when", "/targets/0/calendar"));
  }

  @Test
  @DisplayName("windows that overlap are told, on each day they do")
  void overlapping_windows() {
    Api.registered()
        .post(
            "/v1/calendars",
            Api.json(
                """
                {'key':'k','zone':'Europe/Oslo','week':{
                  'monday':[{'opens':'08:00','closes':'12:00'},{'opens':'11:00','closes':'16:00'}],
                  'friday':[{'opens':'08:00','closes':'12:00'},{'opens':'08:30','closes':'09:00'}]}}
                """))
        .statusCode(422)
        .body("errors.pointer", containsInAnyOrder("/week/monday", "/week/friday"));
  }

  @Test
  @DisplayName("a gap between the phases of an agreement is told with its days")
  void gaps_between_phases() {
    Api api = Api.registered().withCatalogue();
    api.post("/v1/plans", Api.json("{'key':'later','name':'Later','includes':[]}")).statusCode(201);

    api.post(
            "/v1/agreements",
            Api.example("offerAgreement")
                .put("customer", api.customer().toString())
                .put("from", "2026-09-01")
                .set(
                    "items",
                    Api.json(
                            """
                            {'items':[{'plan':'desk','quantity':1,'to':'2026-10-01'},
                              {'plan':'later','quantity':1,'from':'2026-11-01'}]}
                            """)
                        .get("items")))
        .statusCode(422)
        .body("errors.pointer", hasItem("/items"))
        .body("errors.detail", hasItem("No plan holds from 2026-10-01 to 2026-11-01."));
  }

  @Test
  @DisplayName("a provider that has teams and roles of contacts names no role that nobody has")
  void roles_nobody_has() {
    Api api = Api.registered().withCatalogue();
    api.post("/v1/plans", NAMES_NOBODY).statusCode(201);
    api.post("/v1/programme-templates", TEMPLATE_OF_NOBODY.deepCopy().put("key", "taken"))
        .statusCode(422)
        .body("errors.pointer", contains("/steps/1/key"));
    api.post("/v1/contact-roles", Api.example("declareContactRole")).statusCode(201);
    api.post("/v1/teams", Api.example("formTeam")).statusCode(201);

    api.post("/v1/plans", NAMES_NOBODY)
        .statusCode(422)
        .body(
            "errors.pointer",
            containsInAnyOrder(
                "/coverage/0/when/reporterRoles/0",
                "/coverage/0/when/not/reporterRoles/0",
                "/targets/0/when/reporterRoles/0",
                "/timePrices/0/role",
                "/meetings/0/customerRoles/0/role",
                "/meetings/0/providerRoles/0/role"));
    api.post("/v1/programme-templates", TEMPLATE_OF_NOBODY)
        .statusCode(422)
        .body("errors.pointer", containsInAnyOrder("/steps/0/role", "/steps/1/key"));
    api.post(
            "/v1/duties",
            Api.example("layDownDuty")
                .put("customer", api.customer().toString())
                .put("ownerRole", "sales"))
        .statusCode(422)
        .body("code", equalTo("role-nobody-has"))
        .body("errors[0].pointer", equalTo("/ownerRole"));

    api.post("/v1/contact-roles", Api.example("declareContactRole").put("key", "cfo"))
        .statusCode(201);
    api.post("/v1/plans", NAMES_NOBODY.deepCopy().put("key", "other").put("name", "Other"))
        .statusCode(422)
        .body(
            "errors.pointer",
            containsInAnyOrder(
                "/coverage/0/when/not/reporterRoles/0",
                "/timePrices/0/role",
                "/meetings/0/providerRoles/0/role"));
  }
}
