-- Work that was logged, and what it came to once its terms are known.
create table rated_work (
  provider         text        not null,
  id               uuid        not null,
  version          bigint      not null,
  case_id          uuid        not null,
  case_number      text        not null,
  case_title       text        not null,
  customer         uuid        not null,
  agreement        uuid        not null,
  started_at       timestamptz not null,
  minutes          bigint      not null check (minutes > 0),
  performed_by     text        not null,
  description      text,
  pay              text        not null,
  price            text,
  covered_because  jsonb       not null,
  status           text        not null check (status in ('waiting', 'rated')),
  reasons          jsonb       not null,
  terms_version    bigint,
  performed_on     date,
  counted_minutes  bigint,
  billed_minutes   bigint,
  currency         char(3),
  per_hour         numeric(19, 4),
  net              numeric(19, 4),
  vat_percent      numeric(7, 4),
  vat              numeric(19, 4),
  rated_at         timestamptz,
  primary key (provider, id),
  check (status = 'waiting' or (terms_version is not null and performed_on is not null
    and counted_minutes is not null and billed_minutes is not null and currency is not null
    and net is not null and vat is not null and rated_at is not null))
);
create index rated_work_in_order on rated_work (provider, started_at, id);
create index rated_work_of_customer on rated_work (provider, customer, started_at, id);
create index rated_work_of_case on rated_work (provider, case_id, started_at, id);
create index rated_work_performed on rated_work (provider, customer, performed_on);
create index rated_work_waiting on rated_work (provider, agreement) where status = 'waiting';
