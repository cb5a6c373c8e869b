package no.ettermarked.benchmarks.bare;

/**
 * The SQL of one request that opens a case with an Idempotency-Key, as PostgreSQL's log shows it of
 * cases-service. Those that are sent several times are so there too.
 */
final class Statements {
  static final String TRY_LOCK = "select pg_try_advisory_xact_lock(hashtextextended(?, 0))";
  static final String KEPT_ANSWER =
      """
      select fingerprint, status, headers, body from idempotency_key
      where provider = ? and caller = ? and key = ?
      """;
  static final String CLOCK_OFFSET = "select offset_micros from test_clock where provider = ?";
  static final String TERMS =
      """
      select document from agreement_terms where provider = ? and customer = ?
      order by valid_from, agreement
      """;
  static final String NEXT_NUMBER =
      """
      insert into number_series (provider, series, last) values (?, ?, 1)
      on conflict (provider, series) do update set last = number_series.last + 1
      returning last
      """;
  static final String NEW_CASE =
      """
      insert into case_file (agreement,channel,coverage_because,customer,description,
        external_reference,integration,kind,number,opened_at,pay,price,priority,provider,
        reported_at,reporter_email,reporter_name,resolution,resolved_at,resolved_by,started_at,
        started_by,status,title,version,id)
      values (?,?,cast(? as jsonb),?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)
      """;
  static final String SET_ALARM =
      """
      insert into alarm (provider, name, subject, due_at) values (?, ?, ?, ?)
      on conflict (provider, name, subject)
      do update set due_at = excluded.due_at, attempts = 0, retry_at = null
      """;
  static final String PROFILE =
      "select name, language, zone, number_prefix from provider_profile where provider = ?";
  static final String PUBLISH =
      "insert into outbox (provider, topic, key, event) values (?, ?, ?, ?)";
  static final String NEW_CLOCK =
      """
      insert into case_clock (because,breach_told_at,calendar_key,calendar_version,case_id,due_at,
        measure,provider,started_at,stopped_at,target,version,warn_at_percent,id)
      values (cast(? as jsonb),?,?,?,?,?,?,?,?,?,?,?,?,?)
      """;
  static final String CLOCKS =
      """
      select id,because,breach_told_at,calendar_key,calendar_version,case_id,due_at,measure,
        provider,started_at,stopped_at,target,version,warn_at_percent
      from case_clock where provider = ? and case_id in (?) order by due_at,id
      """;
  static final String KEEP_ANSWER =
      """
      insert into idempotency_key (provider, caller, key, fingerprint, status, headers, body)
      values (?, ?, ?, ?, ?, ?::jsonb, ?)
      """;

  private Statements() {}
}
