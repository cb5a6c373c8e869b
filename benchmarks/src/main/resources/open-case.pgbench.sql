\set file random(1, 9000000000000000000)
\set clock random(1, 9000000000000000000)
\set key random(1, 9000000000000000000)
begin;
select alone, fingerprint, status, headers, body from idempotency_claim(:provider, 'pgbench', :key::text);
select offset_micros from test_clock where provider = :provider;
select agreement, version from agreement_terms where provider = :provider and customer = :customer::uuid order by valid_from, agreement;
select next_number_with_gaps(:provider, 'case') as number \gset
insert into case_file (id, provider, version, number, customer, agreement, kind, priority, channel, title, pay, price, coverage_because, opened_at, status) values (lpad(:file::text, 32, '0')::uuid, :provider, 0, 'OSE-' || :number::text, :customer::uuid, :agreement::uuid, 'fault', 'critical', 'portal', 'Faktura kan ikke bokføres', 'hourly', 'consultant', :because::jsonb, now(), 'open');
insert into case_clock (id, provider, version, case_id, measure, target, calendar_key, calendar_version, warn_at_percent, started_at, due_at, because) values (lpad(:clock::text, 32, '0')::uuid, :provider, 0, lpad(:file::text, 32, '0')::uuid, 'work-started', 'PT2H', 'office-hours', 1, array[75], now(), now() + interval '2 days', :due_because::jsonb);
insert into alarm (provider, name, subject, due_at) select :provider, a.* from unnest(array['clock-warning', 'clock-breach'], array[lpad(:clock::text, 32, '0') || '/75', lpad(:clock::text, 32, '0')], array[now() + interval '2 days', now() + interval '2 days']) a on conflict (provider, name, subject) do update set due_at = excluded.due_at, attempts = 0, retry_at = null;
select name, language, zone, number_prefix from provider_profile where provider = :provider;
insert into outbox (provider, topic, key, event) values (:provider, 'ettermarked.cases.v1', lpad(:file::text, 32, '0'), :event);
insert into idempotency_key (provider, caller, key, fingerprint, status, headers, body) values (:provider, 'pgbench', :key::text, '\x00', 201, jsonb_build_object('ETag', '0', 'Location', lpad(:file::text, 32, '0')), :answer);
commit;
