package no.ettermarked.agreements.plans;

import org.jspecify.annotations.Nullable;

/**
 * How quotations are made and paid (VEN-15).
 *
 * @param price the code of the time price of a formal estimate and quotation
 * @param roughEstimateFree whether a rough estimate costs nothing
 * @param deductedOnAcceptance whether what the quotation cost is taken off the price when it is
 *     accepted
 */
public record Quotation(
    String price,
    boolean roughEstimateFree,
    boolean deductedOnAcceptance,
    @Nullable String because) {}
