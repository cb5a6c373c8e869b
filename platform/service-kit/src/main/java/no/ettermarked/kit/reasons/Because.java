package no.ettermarked.kit.reasons;

import org.jspecify.annotations.Nullable;

/**
 * A reason as it is told to people and programs.
 *
 * @param code stable, for programs
 * @param text a sentence a customer can be shown, in the provider's language
 * @param source what the decision rests on
 */
public record Because(String code, String text, @Nullable Source source) {}
