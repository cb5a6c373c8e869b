package no.ettermarked.agreements.plans;

import org.jspecify.annotations.Nullable;

/**
 * What costs something once, each time that something happens (VEN-8).
 *
 * @param trigger what happens, such as {@code support-contact-added}
 * @param amount what it costs; none where it is so many minutes of a time price
 * @param minutes how long it takes; none where it is an amount
 * @param price the code of the time price of the minutes
 */
public record OneOffPrice(
    String code,
    String name,
    String trigger,
    @Nullable WrittenMoney amount,
    @Nullable Long minutes,
    @Nullable String price,
    String vatPercent,
    @Nullable String because) {}
