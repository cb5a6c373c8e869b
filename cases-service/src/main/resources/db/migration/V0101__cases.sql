create table case_file (
  id                 uuid        primary key,
  provider           text        not null,
  version            bigint      not null,
  number             text        not null,
  customer           uuid        not null,
  agreement          uuid        not null,
  kind               text        not null,
  priority           text        not null,
  channel            text        not null,
  title              text        not null,
  description        text,
  reporter_name      text,
  reporter_email     text,
  external_reference text,
  reported_at        timestamptz,
  integration        uuid,
  pay                text        not null,
  price              text,
  coverage_because   jsonb       not null,
  opened_at          timestamptz not null,
  status             text        not null,
  started_at         timestamptz,
  started_by         text,
  resolved_at        timestamptz,
  resolved_by        text,
  resolution         text,
  check ((pay = 'hourly') = (price is not null)),
  check ((started_at is null) = (started_by is null)),
  check ((resolved_at is null) = (resolved_by is null)),
  check ((resolved_at is null) = (resolution is null))
);
create unique index case_file_number on case_file (provider, number);
create unique index case_file_through on case_file (provider, integration, external_reference)
  where integration is not null;
create index case_file_newest on case_file (provider, opened_at desc, id desc);
create index case_file_of_customer on case_file (provider, customer, opened_at desc, id desc);
create index case_file_of_status on case_file (provider, status, opened_at desc, id desc);
create index case_file_of_reference on case_file (provider, external_reference, opened_at desc, id desc)
  where external_reference is not null;

create table case_clock (
  id               uuid        primary key,
  provider         text        not null,
  version          bigint      not null,
  case_id          uuid        not null references case_file (id),
  measure          text        not null,
  target           text        not null,
  calendar_key     text        not null,
  calendar_version int         not null,
  warn_at_percent  int[]       not null,
  started_at       timestamptz not null,
  due_at           timestamptz not null,
  stopped_at       timestamptz,
  breach_told_at   timestamptz,
  because          jsonb       not null,
  unique (provider, case_id, measure)
);

create table work_log (
  id               uuid        primary key,
  provider         text        not null,
  case_id          uuid        not null references case_file (id),
  started_at       timestamptz not null,
  minutes          bigint      not null check (minutes > 0),
  performed_by     text        not null,
  description      text
);
create index work_log_of_case on work_log (provider, case_id, started_at, id);
