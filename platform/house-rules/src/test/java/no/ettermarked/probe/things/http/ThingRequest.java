package no.ettermarked.probe.things.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A thing as it is asked for: a field of each kind. */
public record ThingRequest(
    @NotBlank @Size(max = 20) String name,
    @NotNull @Min(0) @Max(600) Long minutes,
    @NotNull Colour colour,
    @Nullable Instant at,
    @Nullable UUID owner,
    @Nullable Boolean loud,
    @Valid @Nullable @Size(max = 3) List<@Valid Part> parts) {

  /** One of few words. */
  public enum Colour {
    RED,
    BLUE
  }

  /** A part of a thing. */
  public record Part(@NotBlank @Size(max = 10) String label) {}
}
