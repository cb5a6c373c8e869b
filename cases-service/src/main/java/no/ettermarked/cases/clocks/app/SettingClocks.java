package no.ettermarked.cases.clocks.app;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import no.ettermarked.cases.clocks.CaseClock;
import no.ettermarked.cases.clocks.ClockSetting;
import no.ettermarked.cases.clocks.store.Clocks;
import no.ettermarked.cases.register.Case;
import no.ettermarked.cases.terms.Terms;
import no.ettermarked.kit.alarms.Alarm;
import no.ettermarked.kit.alarms.Alarms;
import no.ettermarked.kit.identity.Ids;

/** Sets the clocks of a case that has just been opened, and the alarms of each. */
@Singleton
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
    set.forEach(clocks::add);
    alarms.set(set.stream().flatMap(SettingClocks::alarms).toList());
    return set;
  }

  private static Stream<Alarm> alarms(CaseClock clock) {
    Stream<Alarm> warnings =
        clock.warnings().entrySet().stream()
            .map(
                warning ->
                    new Alarm(
                        ClockWarning.NAME,
                        ClockWarning.subject(clock.id(), warning.getKey()),
                        warning.getValue()));
    Alarm breach = new Alarm(ClockBreach.NAME, clock.id().toString(), clock.dueAt());
    return Stream.concat(warnings, Stream.of(breach));
  }
}
