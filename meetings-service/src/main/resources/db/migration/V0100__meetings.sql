-- The newest terms of each agreement, whole.
create table terms_in_force (
  provider         text        not null,
  agreement        uuid        not null,
  version          bigint      not null,
  customer         uuid        not null,
  document         jsonb       not null,
  primary key (provider, agreement)
);

-- One series per meeting that an agreement promises.
create table series (
  id               uuid        primary key,
  provider         text        not null,
  version          bigint      not null,
  agreement        uuid        not null,
  customer         uuid        not null,
  customer_name    text        not null,
  key              text        not null,
  name             text        not null,
  recurrence       text        not null,
  starts_at        time        not null,
  duration_minutes bigint      not null,
  zone             text        not null,
  calendar         text        not null,
  source           jsonb       not null,
  language         text        not null,
  ended_at         timestamptz,
  planned_until    date        not null,
  unique (provider, agreement, key)
);
create index series_of_provider on series (provider, id);
create index series_of_customer on series (provider, customer, id);

-- One meeting per series and date that its recurrence names, whoever plans it and however often.
create table meeting (
  id               uuid        primary key,
  provider         text        not null,
  version          bigint      not null,
  series           uuid        not null references series,
  agreement        uuid        not null,
  customer         uuid        not null,
  customer_name    text        not null,
  key              text        not null,
  language         text        not null,
  occurrence_on    date        not null,
  starts_at        timestamptz not null,
  ends_at          timestamptz not null,
  zone             text        not null,
  name             text        not null,
  plan             jsonb       not null,
  sequence         bigint      not null,
  changed_at       timestamptz not null,
  cancelled_at     timestamptz,
  cancelled_because jsonb,
  unique (provider, series, occurrence_on),
  check (ends_at > starts_at),
  check ((cancelled_at is null) = (cancelled_because is null))
);
create index meeting_in_time on meeting (provider, starts_at, id);
create index meeting_in_time_of_customer on meeting (provider, customer, starts_at, id);
