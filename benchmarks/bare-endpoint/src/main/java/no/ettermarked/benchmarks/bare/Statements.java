package no.ettermarked.benchmarks.bare;

/**
 * The SQL of one request that opens a case with an Idempotency-Key, as PostgreSQL's log shows it of
 * cases-service.
 */
final class Statements {
  static final String CLAIM_KEY =
      "select alone, fingerprint, status, headers, body from idempotency_claim(?, ?, ?)";
  static final String CLOCK_OFFSET = "select offset_micros from test_clock where provider = ?";
  static final String TERMS =
      """
      select agreement, version from agreement_terms where provider = ? and customer = ?
      order by valid_from, agreement
      """;
  static final String NEXT_NUMBER = "select next_number_with_gaps(?, ?)";
  static final String NEW_CASE =
      """
      insert into case_file (agreement,channel,coverage_because,customer,description,
        external_reference,integration,kind,number,opened_at,pay,price,priority,provider,
        reported_at,reporter_email,reporter_name,resolution,resolved_at,resolved_by,started_at,
        started_by,status,title,version,id)
      values (?,?,cast(? as jsonb),?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)
      """;
  static final String NEW_CLOCK =
      """
      insert into case_clock (because,breach_told_at,calendar_key,calendar_version,case_id,due_at,
        measure,provider,started_at,stopped_at,target,version,warn_at_percent,id)
      values (cast(? as jsonb),?,?,?,?,?,?,?,?,?,?,?,?,?)
      """;
  static final String SET_ALARMS =
      """
      insert into alarm (provider, name, subject, due_at)
      select ?, a.* from unnest(?::text[], ?::text[], ?::timestamptz[]) a
      on conflict (provider, name, subject)
      do update set due_at = excluded.due_at, attempts = 0, retry_at = null
      """;
  static final String PROFILE =
      "select name, language, zone, number_prefix from provider_profile where provider = ?";
  static final String PUBLISH =
      "insert into outbox (provider, topic, key, event) values (?, ?, ?, ?)";
  static final String KEEP_ANSWER =
      """
      insert into idempotency_key (provider, caller, key, fingerprint, status, headers, body)
      values (?, ?, ?, ?, ?, ?::jsonb, ?)
      """;

  private Statements() {}
}
