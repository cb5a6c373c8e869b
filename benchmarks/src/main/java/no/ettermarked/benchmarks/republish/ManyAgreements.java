package no.ettermarked.benchmarks.republish;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import no.ettermarked.benchmarks.suite.Client;
import no.ettermarked.benchmarks.suite.Sale;
import no.ettermarked.benchmarks.suite.Stage;
import no.ettermarked.local.Service;

/** A provider that has sold the same to very many customers. */
final class ManyAgreements {
  static final String PROVIDER = "republish";

  private static final List<String> COPIES =
      List.of(
          """
          create temporary table copy as
          select n, uuidv7() customer, uuidv7() agreement from generate_series(2, %d) n
          """,
          """
          insert into customer (id, provider, number, turn, name, organisation_number, country,
            language, zone, particulars, version)
          select copy.customer, provider, number || '-' || n, turn + n, name, organisation_number,
            country, language, zone, particulars, version
          from customer, copy where id = '%2$s'
          """,
          """
          insert into contact (id, provider, customer, first_name, last_name, email, roles)
          select uuidv7(), provider, copy.customer, first_name, last_name, email, roles
          from contact join copy on contact.customer = '%2$s'
          """,
          """
          insert into agreement (id, provider, number, customer, from_date, to_date, items, team,
            terms_hash, offered_at, accepted_by, accepted_at, own, terms_version, version, draft)
          select copy.agreement, provider, number || '-' || n, copy.customer, from_date, to_date,
            items, team, terms_hash, offered_at, accepted_by, accepted_at, own, terms_version,
            version, draft
          from agreement, copy where id = '%3$s'
          """,
          """
          insert into agreement_plan (provider, customer, plan, plan_version, period, agreement)
          select provider, copy.customer, plan, plan_version, period, copy.agreement
          from agreement_plan p join copy on p.agreement = '%3$s'
          """,
          "drop table copy",
          "vacuum analyze customer",
          "vacuum analyze contact",
          "vacuum analyze agreement",
          "vacuum analyze agreement_plan");

  private final Stage stage;

  ManyAgreements(Stage stage) {
    this.stage = stage;
  }

  /**
   * One is accepted, and the others are its copies.
   *
   * @param count how many in all
   */
  void store(Client client, int count) throws SQLException, IOException, InterruptedException {
    Sale sale = Sale.by(client);
    try (Connection connection = stage.connect(Service.AGREEMENTS);
        Statement statement = connection.createStatement()) {
      for (String copy : COPIES) {
        statement.execute(
            copy.formatted(
                count, UUID.fromString(sale.customer()), UUID.fromString(sale.agreement())));
      }
    }
  }

  /** How many of the provider's events wait to be sent. */
  long waiting() throws SQLException {
    try (Connection connection = stage.connect(Service.AGREEMENTS);
        PreparedStatement statement =
            connection.prepareStatement("select count(*) from outbox where provider = ?")) {
      statement.setString(1, PROVIDER);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }
}
