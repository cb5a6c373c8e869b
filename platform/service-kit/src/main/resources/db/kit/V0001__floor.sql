-- What every service keeps beside its own tables.

-- Events to be sent. Rows are chosen by state, never by a cursor on the id: a row that commits late would be passed over.
create table outbox (
  id               bigint generated always as identity primary key,
  provider         text        not null,
  topic            text        not null,
  key              text        not null,
  event            text,
  created_at       timestamptz not null default clock_timestamp(),
  published_at     timestamptz
);
create index outbox_pending on outbox (id) where published_at is null;
create index outbox_published on outbox (published_at) where published_at is not null;

create function outbox_wake() returns trigger language plpgsql as $$
begin
  perform pg_notify('outbox', '');
  return null;
end $$;
create trigger outbox_wake after insert on outbox for each statement execute function outbox_wake();

-- Events that have had their effect, per consumer.
create table inbox (
  consumer         text        not null,
  event_id         text        not null,
  received_at      timestamptz not null default clock_timestamp(),
  primary key (consumer, event_id)
);
create index inbox_received on inbox (received_at);

create table dead_letter (
  id               uuid        primary key,
  provider         text        not null,
  consumer         text        not null,
  event_id         text        not null,
  type             text        not null,
  topic            text        not null,
  key              text        not null,
  event            text        not null,
  reason           text        not null,
  failed_at        timestamptz not null,
  redriven_at      timestamptz
);
create index dead_letter_waiting on dead_letter (provider, id) where redriven_at is null;

-- Answers already given, so that a request repeated with its key gets the same one.
create table idempotency_key (
  provider         text        not null,
  caller           text        not null,
  key              text        not null,
  fingerprint      bytea       not null,
  status           int         not null,
  headers          jsonb       not null,
  body             text        not null,
  created_at       timestamptz not null default clock_timestamp(),
  primary key (provider, caller, key)
);
create index idempotency_key_created on idempotency_key (created_at);

-- What waits for an instant.
create table alarm (
  provider         text        not null,
  name             text        not null,
  subject          text        not null,
  due_at           timestamptz not null,
  attempts         int         not null default 0,
  retry_at         timestamptz,
  primary key (provider, name, subject)
);
create index alarm_due on alarm (due_at);
create index alarm_due_per_provider on alarm (provider, due_at);

-- How far a provider's clock has been moved, where test clocks are allowed.
create table test_clock (
  provider         text        primary key,
  offset_micros    bigint      not null
);

create table number_series (
  provider         text        not null,
  series           text        not null,
  last             bigint      not null,
  primary key (provider, series)
);
