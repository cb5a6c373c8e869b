package no.ettermarked.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import no.ettermarked.kit.json.EventJson;
import no.ettermarked.kit.problems.Refused;
import no.ettermarked.kit.sql.Sql;
import no.ettermarked.kit.tenancy.Tenancy;

/** Calls that are made once per key, however often they are asked for. */
@ApplicationScoped
public class IdempotentCalls {

  private record Kept(byte[] fingerprint, Answer answer) {}

  private final Sql sql;
  private final Tenancy tenancy;
  private final EventJson json;

  IdempotentCalls(Sql sql, Tenancy tenancy, EventJson json) {
    this.sql = sql;
    this.tenancy = tenancy;
    this.json = json;
  }

  /**
   * Makes the call in a transaction and keeps its answer there, or gives the answer it gave before.
   * A call that throws leaves nothing behind, and may be repeated with the same key.
   *
   * @param caller whose key it is
   * @param fingerprint of the request: a repetition must have the same
   */
  public Answer once(String caller, String key, byte[] fingerprint, Supplier<Answer> call) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              refuseWhileUnderWay(caller, key);
              Optional<Kept> kept = kept(caller, key);
              if (kept.isPresent()) {
                return repeated(kept.get(), fingerprint);
              }
              Answer answer = call.get();
              keep(caller, key, fingerprint, answer);
              return answer;
            });
  }

  private void refuseWhileUnderWay(String caller, String key) {
    boolean alone =
        sql.first(
                "select pg_try_advisory_xact_lock(hashtextextended(?, 0))",
                row -> row.getBoolean(1),
                String.join("\n", tenancy.provider(), caller, key))
            .orElseThrow();
    if (!alone) {
      throw Refused.conflict(
          "idempotency-key-in-use",
          "The first request with this Idempotency-Key is still under way. Repeat it shortly.");
    }
  }

  private static Answer repeated(Kept kept, byte[] fingerprint) {
    if (!Arrays.equals(kept.fingerprint(), fingerprint)) {
      throw Refused.unprocessable(
          "idempotency-key-reused",
          "This Idempotency-Key was used for another request. Use a new key for a new request.",
          java.util.List.of());
    }
    return kept.answer();
  }

  private Optional<Kept> kept(String caller, String key) {
    return sql.first(
        """
        select fingerprint, status, headers, body from idempotency_key
        where provider = ? and caller = ? and key = ?
        """,
        row ->
            new Kept(
                row.getBytes(1),
                new Answer(row.getInt(2), headers(row.getString(3)), row.getString(4))),
        tenancy.provider(),
        caller,
        key);
  }

  private void keep(String caller, String key, byte[] fingerprint, Answer answer) {
    sql.update(
        """
        insert into idempotency_key (provider, caller, key, fingerprint, status, headers, body)
        values (?, ?, ?, ?, ?, ?::jsonb, ?)
        """,
        tenancy.provider(),
        caller,
        key,
        fingerprint,
        answer.status(),
        json.write(answer.headers()),
        answer.body());
  }

  @SuppressWarnings("unchecked") // written by us as a map of strings
  private java.util.Map<String, String> headers(String stored) {
    try {
      return json.read(stored, java.util.Map.class);
    } catch (JsonProcessingException bug) {
      throw new IllegalStateException(bug);
    }
  }
}
