package no.ettermarked.agreements.plans;

import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Time that is paid for beforehand and used within a period (PRO-12, PEC-5).
 *
 * @param minutes for each unit of the plan and each period
 * @param every the period: whole months or years
 * @param price the code of the time price by which it is sold; none where another price pays for it
 * @param discountPercent off that price, a decimal number
 * @param rollover what unused time comes to; none where it is lost (PRO-16)
 * @param usedFor what it may be used for, in the provider's own words; empty is anything
 * @param alertAtPercent how much of it is used when somebody is told
 */
public record Timebank(
    String key,
    String name,
    long minutes,
    Period every,
    @Nullable String price,
    @Nullable String discountPercent,
    @Nullable Rollover rollover,
    List<String> usedFor,
    List<Integer> alertAtPercent,
    @Nullable String because) {

  /**
   * What of unused time is moved to the next period (PEC-6).
   *
   * @param percent of the period's minutes, at most
   * @param capMinutes no more than these; none where the percentage is all
   * @param times how many times the same time may be moved
   */
  public record Rollover(int percent, @Nullable Long capMinutes, int times) {}
}
