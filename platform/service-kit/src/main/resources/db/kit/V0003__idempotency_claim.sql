-- Takes a key for the transaction and tells the answer kept under it, in one round trip. A function that is volatile sees, in
-- each of its statements, what has been committed before that statement: so the answer of whoever held the key just before.
create function idempotency_claim(of_provider text, of_caller text, of_key text,
  out alone boolean, out fingerprint bytea, out status int, out headers jsonb, out body text)
language plpgsql volatile as $$
begin
  alone := pg_try_advisory_xact_lock(hashtextextended(concat_ws(E'\n', of_provider, of_caller, of_key), 0));
  if alone then
    select k.fingerprint, k.status, k.headers, k.body into fingerprint, status, headers, body
    from idempotency_key k where k.provider = of_provider and k.caller = of_caller and k.key = of_key;
  end if;
end $$;
