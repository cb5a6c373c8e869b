package no.ettermarked.cases.clocks.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import no.ettermarked.cases.clocks.CaseClock;
import no.ettermarked.cases.clocks.ClockSetting;
import no.ettermarked.cases.clocks.store.Clocks;
import no.ettermarked.cases.register.Case;
import no.ettermarked.cases.terms.Terms;
import no.ettermarked.kit.alarms.Alarms;
import no.ettermarked.kit.identity.Ids;

/** Sets the clocks of a case that has just been opened, and the alarms of each. */
@ApplicationScoped
@Transactional
public class SettingClocks {
  private final Clocks clocks;
  private final Alarms alarms;

  SettingClocks(Clocks clocks, Alarms alarms) {
    this.clocks = clocks;
    this.alarms = alarms;
  }

  public List<CaseClock> set(Case opened, Terms terms) {
    List<CaseClock> set = ClockSetting.of(opened, terms, Ids::next);
    set.forEach(this::set);
    return set;
  }

  private void set(CaseClock clock) {
    clocks.add(clock);
    clock
        .warnings()
        .forEach(
            (percent, at) ->
                alarms.set(ClockWarning.NAME, ClockWarning.subject(clock.id(), percent), at));
    alarms.set(ClockBreach.NAME, clock.id().toString(), clock.dueAt());
  }
}
