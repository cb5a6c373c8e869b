package no.ettermarked.cases.register;

import java.time.Instant;

/** How far a case has come. */
public sealed interface CaseState {

  /** Admitted; nobody has begun. */
  record Open() implements CaseState {}

  /** Somebody has begun to work on it. */
  record Started(Instant at, String by) implements CaseState {}

  /** Solved. */
  record Resolved(Started started, Instant at, String by, String resolution) implements CaseState {}

  /** The name it is known by outside. */
  default String text() {
    return switch (this) {
      case Open() -> "open";
      case Started _ -> "started";
      case Resolved _ -> "resolved";
    };
  }
}
