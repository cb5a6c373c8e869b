package no.ettermarked.agreements.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.ettermarked.agreements.handover.Clearance;
import no.ettermarked.agreements.handover.HandoverReasons;
import no.ettermarked.agreements.programmes.Programme.Outcome;
import no.ettermarked.agreements.programmes.Programme.Purpose;
import no.ettermarked.agreements.written.Slug;
import no.ettermarked.kit.reasons.Reason;
import no.ettermarked.kit.reasons.Source;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProgrammeTest {

  private static final Instant NOW = Instant.parse("2026-09-03T08:15:00Z");
  private static final List<TemplateStep> STEPS =
      Stream.of("opening", "mapping", "go-live")
          .map(key -> new TemplateStep(new Slug(key), "Step " + key, Optional.empty()))
          .toList();

  private static Programme of(boolean ordered, Purpose purpose) {
    return Programme.of(
        new UUID(0, 1),
        new Template(new Slug("road"), 2, "Road", ordered, STEPS, false),
        purpose,
        new UUID(0, 2),
        Optional.of(new UUID(0, 3)));
  }

  private static Outcome done(Programme programme, String step) {
    return programme.done(new Slug(step), NOW, "Kari Lunde", Optional.empty());
  }

  private static Programme changed(Outcome outcome) {
    return ((Outcome.Changed) outcome).programme();
  }

  @Test
  @DisplayName("OSE-14: the steps of a programme are taken in order, and back in order")
  void ordered() {
    Programme programme = of(true, Purpose.PROGRAMME);

    assertThat(done(programme, "mapping"))
        .isEqualTo(new Outcome.OutOfOrder(programme.steps().getFirst()));
    Programme two = changed(done(changed(done(programme, "opening")), "mapping"));
    assertThat(two.open()).extracting(step -> step.key().text()).containsExactly("go-live");
    assertThat(two.reopened(new Slug("opening")))
        .isEqualTo(new Outcome.OutOfOrder(two.steps().get(1)));
    assertThat(changed(two.reopened(new Slug("mapping"))).open()).hasSize(2);
    assertThat(changed(done(two, "go-live")).isComplete()).isTrue();
  }

  @Test
  @DisplayName("OSE-11: a checklist is done in any order, and lets live when it is complete")
  void checklist() {
    Programme one = changed(done(of(false, Purpose.HANDOVER), "go-live"));

    assertThat(Clearance.of(Optional.of(one), List.of()))
        .isEqualTo(new Clearance.Open(HandoverReasons.of(one)));
    assertThat(HandoverReasons.of(one).getFirst().inputs())
        .containsEntry("count", "2")
        .containsEntry("steps", "Step opening, Step mapping");
    Programme all = changed(done(changed(done(one, "mapping")), "opening"));
    assertThat(Clearance.of(Optional.of(all), List.of())).isEqualTo(new Clearance.Given());
    assertThat(Clearance.of(Optional.empty(), List.of())).isEqualTo(new Clearance.Given());
  }

  @Test
  @DisplayName("OSE-11: a handover that agreements require has begun, by whichever template")
  void required() {
    List<Template> required =
        List.of(new Template(new Slug("handover"), 3, "Overlevering", false, STEPS, true));
    Programme begun = of(false, Purpose.HANDOVER);

    assertThat(Clearance.of(Optional.empty(), required))
        .isEqualTo(
            new Clearance.NotBegun(
                List.of(
                    Reason.of(
                        "handover.not-begun",
                        Source.of("programme-template", "handover", 3),
                        Map.of("templates", "Overlevering")))));
    assertThat(Clearance.of(Optional.of(begun), required))
        .isEqualTo(new Clearance.Open(HandoverReasons.of(begun)));
  }

  @Test
  void a_step_is_done_once_and_only_if_there_is_one() {
    Programme one = changed(done(of(false, Purpose.PROGRAMME), "opening"));

    assertThat(done(one, "opening")).isInstanceOf(Outcome.SoAlready.class);
    assertThat(one.reopened(new Slug("mapping"))).isInstanceOf(Outcome.SoAlready.class);
    assertThat(done(one, "none")).isEqualTo(new Outcome.NoSuchStep());
  }
}
