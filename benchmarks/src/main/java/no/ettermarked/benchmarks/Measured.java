package no.ettermarked.benchmarks;

import java.util.Locale;

/**
 * A ratio and what it was made of.
 *
 * @param what what was measured, in some words
 * @param ours the suite's own value, with its unit
 * @param other what it is measured against, with its value and unit
 * @param ratio ours to the other's, or the value itself where the bound is one
 * @param bound what the ratio is held to
 */
public record Measured(String what, String ours, String other, double ratio, Bound bound) {

  /** What a ratio is held to. */
  public sealed interface Bound {

    record AtLeast(double value) implements Bound {}

    record Under(double value) implements Bound {}

    /** Told, not judged. */
    record None() implements Bound {}
  }

  /** "met", "missed", or nothing where there is no bound. */
  String verdict() {
    return switch (bound) {
      case Bound.AtLeast(double value) -> ratio >= value ? "met" : "MISSED";
      case Bound.Under(double value) -> ratio < value ? "met" : "MISSED";
      case Bound.None() -> "";
    };
  }

  String target() {
    return switch (bound) {
      case Bound.AtLeast(double value) -> "≥ " + shortly(value);
      case Bound.Under(double value) -> "< " + shortly(value);
      case Bound.None() -> "";
    };
  }

  /** How much of what is asked for has been reached: 1 is just enough. */
  double reached() {
    return switch (bound) {
      case Bound.AtLeast(double value) -> ratio / value;
      case Bound.Under(double value) -> ratio <= 0 ? 2 : value / ratio;
      case Bound.None() -> ratio;
    };
  }

  static String shortly(double value) {
    return value >= 100
        ? String.format(Locale.ROOT, "%.0f", value)
        : String.format(Locale.ROOT, "%.2f", value);
  }
}
