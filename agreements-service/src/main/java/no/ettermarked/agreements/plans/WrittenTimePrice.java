package no.ettermarked.agreements.plans;

import no.ettermarked.agreements.written.Slug;

/** What an hour costs, as it is written. */
public record WrittenTimePrice(
    String code,
    String name,
    WrittenMoney perHour,
    long minimumMinutes,
    long incrementMinutes,
    String vatPercent) {

  public TimePrice read() {
    return new TimePrice(
        new Slug(code),
        name,
        perHour.read(),
        minimumMinutes,
        incrementMinutes,
        VatPercent.parse(vatPercent));
  }
}
