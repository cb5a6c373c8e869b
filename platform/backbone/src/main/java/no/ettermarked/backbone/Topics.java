package no.ettermarked.backbone;

import java.util.List;

/** Every topic of the suite; nothing makes a topic by writing to it. */
public final class Topics {
  private static final int PARTITIONS = 6;

  public static final List<Topic> ALL =
      List.of(
          new Topic("ettermarked.agreements.v1", PARTITIONS, false),
          new Topic("ettermarked.cases.v1", PARTITIONS, false),
          new Topic("ettermarked.billing.v1", PARTITIONS, false),
          new Topic("ettermarked.meetings.v1", PARTITIONS, false),
          new Topic("ettermarked.terms-in-force.v1", PARTITIONS, true),
          new Topic("ettermarked.agreements.dead-letters.v1", 1, false),
          new Topic("ettermarked.cases.dead-letters.v1", 1, false),
          new Topic("ettermarked.billing.dead-letters.v1", 1, false),
          new Topic("ettermarked.meetings.dead-letters.v1", 1, false));

  private Topics() {}
}
