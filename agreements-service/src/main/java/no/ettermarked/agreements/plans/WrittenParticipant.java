package no.ettermarked.agreements.plans;

import java.util.Optional;
import no.ettermarked.agreements.written.Slug;
import org.jspecify.annotations.Nullable;

/** Who takes part in a meeting, as it is written. */
public record WrittenParticipant(String role, String attendance, @Nullable String orElse) {

  Participant read() {
    return new Participant(
        new Slug(role), Attendance.parse(attendance), Optional.ofNullable(orElse).map(Slug::new));
  }
}
