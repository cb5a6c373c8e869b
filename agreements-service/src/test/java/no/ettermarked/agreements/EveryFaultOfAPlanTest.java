package no.ettermarked.agreements;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import no.ettermarked.house.BackboneResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** One plan that has every part, and in every part whatever can be wrong with it. */
@QuarkusTest
@WithTestResource(BackboneResource.class)
class EveryFaultOfAPlanTest {

  private static final String PLAN =
      """
      {'key':'all','name':'Alt','includes':['unknown'],'addOnTo':['unknown'],'lasts':'P11Y',
       'coverage':[
         {'when':{'kinds':['fault'],'not':{'kinds':['fault']}},'admit':true,'pay':{'as':'free'}},
         {'when':{'hours':{'outside':'nights'}},'admit':true,'instead':'Ring.'},
         {'when':{},'admit':false,'pay':{'as':'timebank','price':'hour','timebank':'none'}},
         {'when':{'channels':['phone']},'admit':true,'pay':{'as':'hourly','price':'none'}}],
       'targets':[
         {'when':{},'measure':'resolved','target':'soon','calendar':'nights'},
         {'when':{'kinds':['fault']},'measure':'resolved','target':'PT2H','calendar':'office-hours'}],
       'order':[{'kinds':['fault']},{'kinds':['fault']}],
       'timebanks':[
         {'key':'card','name':'Kort','minutes':60,'every':'P2W','discountPercent':'5'},
         {'key':'card','name':'Kort','minutes':60,'every':'P1Y','price':'none'}],
       'timePrices':[
         {'code':'hour','name':'Time','perHour':{'amount':'1','currency':'EUR'},'minimumMinutes':0,
          'incrementMinutes':15,'vatPercent':'25','bySize':[
            {'from':10,'perHour':{'amount':'1','currency':'NOK'}},
            {'from':10,'perHour':{'amount':'2','currency':'NOK'}}]},
         {'code':'hour','name':'Time','minimumMinutes':0,'incrementMinutes':15,'vatPercent':'25',
          'priceList':{'key':'none','code':'hour'}}],
       'recurringPrices':[
         {'code':'month','name':'Fast','amount':{'amount':'1','currency':'EUR'},'every':'P1W',
          'billed':'in-advance','vatPercent':'25','indexation':'none'},
         {'code':'month','name':'Fast','amount':{'amount':'1','currency':'NOK'},'every':'P3M',
          'billed':'in-advance','billedEvery':'P4M','vatPercent':'25'}],
       'oneOffPrices':[
         {'code':'start','name':'Start','trigger':'started','vatPercent':'25','minutes':60,
          'amount':{'amount':'1','currency':'EUR'},'price':'none'},
         {'code':'start','name':'Start','trigger':'started','vatPercent':'25',
          'amount':{'amount':'1','currency':'NOK'}}],
       'quotation':{'price':'none','roughEstimateFree':true,'deductedOnAcceptance':true},
       'indexations':[
         {'key':'kpi','index':'KPI','baseMonth':'2025-11','adjustedOn':'--01-01','notice':'P11Y'},
         {'key':'kpi','index':'KPI','baseMonth':'2025-11','adjustedOn':'--01-01','notice':'P1M'}],
       'meetings':[
         {'key':'m','name':'Møte','recurrence':'FREQ=NEVER','startsAt':'09:00','duration':'PT25H',
          'calendar':'nights','agenda':[],'atLeast':{'times':1,'every':'P1W'},
          'customerRoles':[{'role':'cfo','attendance':'required'},
            {'role':'cfo','attendance':'required'}],
          'providerRoles':[{'role':'lead','attendance':'required'},
            {'role':'lead','attendance':'required'}]},
         {'key':'m','name':'Møte','recurrence':'FREQ=MONTHLY','startsAt':'09:00','duration':'PT1H',
          'calendar':'office-hours','agenda':[]}],
       'activities':[
         {'key':'a','name':'Arbeid','recurrence':'FREQ=NEVER','calendar':'nights',
          'steps':[{'key':'s','name':'Steg'},{'key':'s','name':'Steg'}]},
         {'key':'a','name':'Arbeid','recurrence':'FREQ=MONTHLY','calendar':'office-hours',
          'steps':[{'key':'s','name':'Steg'}]}],
       'entitlements':[{'key':'e','name':'Rett'},{'key':'e','name':'Rett'}],
       'termination':{'binding':'P11Y','notice':'P11Y','renewal':'P1W','endsAt':'renewal'}}
      """;

  private static final String[] POINTERS = {
    "/includes/0",
    "/addOnTo/0",
    "/lasts",
    "/coverage/0/when",
    "/coverage/1/when/hours/outside",
    "/coverage/1/pay",
    "/coverage/1/instead",
    "/coverage/2/pay",
    "/coverage/2/pay/timebank",
    "/coverage/2/instead",
    "/coverage/3/when",
    "/coverage/3/pay/price",
    "/targets/0/target",
    "/targets/0/calendar",
    "/targets/1/when",
    "/order/1/kinds",
    "/timebanks/0/every",
    "/timebanks/0/discountPercent",
    "/timebanks/1/key",
    "/timebanks/1/price",
    "/timePrices/0/perHour",
    "/timePrices/0/bySize",
    "/timePrices/1/code",
    "/timePrices/1/priceList/key",
    "/recurringPrices/0/amount",
    "/recurringPrices/0/every",
    "/recurringPrices/0/indexation",
    "/recurringPrices/1/code",
    "/recurringPrices/1/billedEvery",
    "/oneOffPrices/0",
    "/oneOffPrices/0/amount",
    "/oneOffPrices/0/price",
    "/oneOffPrices/1/code",
    "/quotation/price",
    "/indexations/0/notice",
    "/indexations/1/key",
    "/meetings/0/recurrence",
    "/meetings/0/duration",
    "/meetings/0/calendar",
    "/meetings/0/atLeast/every",
    "/meetings/0/customerRoles/1/role",
    "/meetings/0/providerRoles/1/role",
    "/meetings/1/key",
    "/activities/0/recurrence",
    "/activities/0/calendar",
    "/activities/0/steps/1/key",
    "/activities/1/key",
    "/entitlements/1/key",
    "/termination/binding",
    "/termination/notice",
    "/termination/renewal"
  };

  @Test
  @DisplayName("all 51 faults are told in one answer, each where it stands, and nothing is kept")
  void every_fault() {
    Api api = Api.registered().withCatalogue();

    api.post("/v1/plans", Api.json(PLAN))
        .statusCode(422)
        .body("code", equalTo("plan-flawed"))
        .body("errors.pointer", containsInAnyOrder(POINTERS));
    api.get("/v1/plans").body("items", hasSize(1));
  }
}
