package no.ettermarked.agreements.agreements.store;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.ettermarked.agreements.agreements.Agreement;
import no.ettermarked.agreements.agreements.AgreementFilter;
import no.ettermarked.agreements.agreements.AgreementStatus;
import no.ettermarked.kit.paging.PageQuery;

/** The provider's agreements in the order in which they were offered. */
@Singleton
public class ListedAgreements {
  private static final String UNANSWERED =
      "draft = false and acceptedAt is null and closedAt is null";

  private final Agreements.Rows rows;
  private final AgreementJson json;

  ListedAgreements(Agreements.Rows rows, AgreementJson json) {
    this.rows = rows;
    this.json = json;
  }

  /**
   * @param today the date on which they have the status that is looked for
   */
  public List<Agreement> list(AgreementFilter filter, LocalDate today, PageQuery page) {
    Map<String, Object> values = new HashMap<>();
    StringBuilder where = new StringBuilder("id > :after");
    values.put("after", page.afterId());
    filter
        .customer()
        .ifPresent(
            customer -> {
              where.append(" and customer = :customer");
              values.put("customer", customer);
            });
    filter
        .status()
        .ifPresent(
            status -> {
              where.append(" and ").append(is(status));
              if (status.dependsOnDate()) {
                values.put("today", today);
              }
            });
    filter
        .endsBy()
        .ifPresent(
            day -> {
              where.append(
                  " and acceptedAt is not null and %s <= :endsBy".formatted(Agreements.END));
              values.put("endsBy", day);
            });
    if (!filter.withDrafts()) {
      where.append(" and draft = false");
    }
    return rows.find(where + " order by id", values).page(0, page.rows()).list().stream()
        .map(json::agreement)
        .toList();
  }

  private static String is(AgreementStatus status) {
    return switch (status) {
      case DRAFT -> "draft = true and closedAt is null";
      case OFFERED -> UNANSWERED + " and openUntil >= :today";
      case LAPSED -> UNANSWERED + " and openUntil < :today";
      case WITHDRAWN, REJECTED ->
          "closedAt is not null and closedHow = '%s'".formatted(status.text());
      case ACCEPTED -> "acceptedAt is not null and fromDate > :today";
      case IN_FORCE ->
          "acceptedAt is not null and fromDate <= :today and (%1$s is null or %1$s > :today)"
              .formatted(Agreements.END);
      case ENDED ->
          "acceptedAt is not null and fromDate <= :today and %s <= :today"
              .formatted(Agreements.END);
    };
  }
}
