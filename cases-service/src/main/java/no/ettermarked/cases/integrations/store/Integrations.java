package no.ettermarked.cases.integrations.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ettermarked.cases.integrations.Integration;
import no.ettermarked.cases.integrations.Secret;
import no.ettermarked.cases.terms.Priority;
import no.ettermarked.kit.json.EventJson;
import no.ettermarked.kit.paging.PageQuery;
import no.ettermarked.kit.sql.Sql;
import org.hibernate.StatelessSession;

/** The integrations of the provider worked for. */
@Singleton
public class Integrations {
  private static final String JIRA = "jira";

  private final EntityManager rows;
  private final StatelessSession newRows;
  private final EventJson json;
  private final Sql sql;

  Integrations(EntityManager rows, StatelessSession newRows, EventJson json, Sql sql) {
    this.rows = rows;
    this.newRows = newRows;
    this.json = json;
    this.sql = sql;
  }

  public void add(Integration integration) {
    IntegrationRow row = new IntegrationRow();
    row.id = integration.id();
    row.kind = JIRA;
    row.name = integration.name();
    row.secret = integration.secret().revealed();
    row.channel = integration.channel();
    row.mapping = json.write(StoredMapping.of(integration));
    newRows.insert(row);
  }

  public Optional<Integration> find(UUID id) {
    return Optional.ofNullable(rows.find(IntegrationRow.class, id)).map(this::read);
  }

  /** A page of integrations, in the order in which they were added. */
  public List<Integration> list(PageQuery page) {
    return rows.createQuery(
            "from IntegrationRow where id > :after order by id", IntegrationRow.class)
        .setParameter("after", page.afterId())
        .setMaxResults(page.rows())
        .getResultStream()
        .map(this::read)
        .toList();
  }

  /** Whose an integration is: asked for a sender who says nothing of it, so of all providers. */
  public Optional<String> providerOf(UUID id) {
    return sql.first("select provider from integration where id = ?", row -> row.getString(1), id);
  }

  /**
   * Holds an issue until the transaction ends. Two deliveries about one issue wait for each other,
   * so that the second finds the first one's case.
   */
  public void holdIssue(UUID integration, String key) {
    sql.first(
        "select pg_advisory_xact_lock(hashtextextended(?, 0))",
        _ -> true,
        integration + "\n" + key);
  }

  private Integration read(IntegrationRow row) {
    StoredMapping mapping = mapping(row.mapping);
    return new Integration(
        row.id,
        row.name,
        new Secret(row.secret),
        row.channel,
        mapping.customers(),
        mapping.prioritiesRead(),
        mapping.kinds(),
        Priority.parse(mapping.defaultPriority()),
        mapping.defaultKind());
  }

  private StoredMapping mapping(String stored) {
    try {
      return json.read(stored, StoredMapping.class);
    } catch (JsonProcessingException bug) {
      throw new IllegalStateException(bug);
    }
  }
}
