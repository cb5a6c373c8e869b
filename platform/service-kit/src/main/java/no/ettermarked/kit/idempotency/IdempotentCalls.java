package no.ettermarked.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import no.ettermarked.kit.json.EventJson;
import no.ettermarked.kit.problems.Refused;
import no.ettermarked.kit.sql.Sql;
import no.ettermarked.kit.tenancy.Tenancy;

/** Calls that are made once per key, however often they are asked for. */
@Singleton
public class IdempotentCalls {

  /** Whether the key is ours for this transaction, and what is kept under it. */
  private record Claim(boolean alone, Optional<Kept> kept) {}

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
              Claim claim = claim(caller, key);
              if (!claim.alone()) {
                throw Refused.conflict(
                    "idempotency-key-in-use",
                    "The first request with this Idempotency-Key is still under way. Repeat it"
                        + " shortly.");
              }
              if (claim.kept().isPresent()) {
                return repeated(claim.kept().get(), fingerprint);
              }
              Answer answer = call.get();
              keep(caller, key, fingerprint, answer);
              return answer;
            });
  }

  private static Answer repeated(Kept kept, byte[] fingerprint) {
    if (!Arrays.equals(kept.fingerprint(), fingerprint)) {
      throw Refused.unprocessable(
          "idempotency-key-reused",
          "This Idempotency-Key was used for another request. Use a new key for a new request.",
          List.of());
    }
    return kept.answer();
  }

  private Claim claim(String caller, String key) {
    return sql.first(
            "select alone, fingerprint, status, headers, body from idempotency_claim(?, ?, ?)",
            row -> new Claim(row.getBoolean(1), kept(row)),
            tenancy.provider(),
            caller,
            key)
        .orElseThrow();
  }

  private Optional<Kept> kept(ResultSet row) throws SQLException {
    byte[] fingerprint = row.getBytes(2);
    return fingerprint == null
        ? Optional.empty()
        : Optional.of(
            new Kept(
                fingerprint,
                new Answer(row.getInt(3), headers(row.getString(4)), row.getString(5))));
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
  private Map<String, String> headers(String stored) {
    try {
      return json.read(stored, Map.class);
    } catch (JsonProcessingException bug) {
      throw new IllegalStateException(bug);
    }
  }
}
