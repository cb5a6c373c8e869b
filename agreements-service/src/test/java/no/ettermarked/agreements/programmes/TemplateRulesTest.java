package no.ettermarked.agreements.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import no.ettermarked.agreements.written.Flaw;
import no.ettermarked.agreements.written.Slug;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TemplateRulesTest {

  private static TemplateStep step(String key, String role) {
    return new TemplateStep(new Slug(key), key, Optional.of(new Slug(role)));
  }

  private static List<Flaw> flaws(TemplateStep... steps) {
    return TemplateRules.flaws(List.of(steps), role -> !role.text().startsWith("nobody"));
  }

  @Test
  @DisplayName("a template has a step or more")
  void has_steps() {
    assertThat(flaws()).containsExactly(new Flaw("/steps", "A template has a step or more."));
  }

  @Test
  @DisplayName("each step has a key of its own and is done by somebody, and all faults are told")
  void steps() {
    assertThat(
            flaws(
                step("opening", "account-manager"),
                step("mapping", "nobody-here"),
                step("opening", "account-manager"),
                new TemplateStep(new Slug("go-live"), "go-live", Optional.empty())))
        .containsExactly(
            new Flaw("/steps/2/key", "Another step has this key: choose another."),
            new Flaw(
                "/steps/1/role",
                "Nobody has the role nobody-here. Let somebody join a team in it first."));
  }
}
