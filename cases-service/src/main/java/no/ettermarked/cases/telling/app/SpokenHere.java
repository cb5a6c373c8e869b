package no.ettermarked.cases.telling.app;

import jakarta.enterprise.context.RequestScoped;
import java.util.function.Supplier;
import no.ettermarked.cases.telling.Speech;
import org.jspecify.annotations.Nullable;

/** How the work under way tells reasons: asked once, so that it speaks one language throughout. */
@RequestScoped
class SpokenHere {
  private @Nullable Speech known;

  Speech knownOr(Supplier<Speech> asked) {
    Speech speech = known == null ? asked.get() : known;
    known = speech;
    return speech;
  }
}
