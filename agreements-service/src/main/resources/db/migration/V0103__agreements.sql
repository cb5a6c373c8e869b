create extension if not exists btree_gist;

create table agreement (
  id                   uuid        primary key,
  provider             text        not null,
  number               text        not null,
  customer             uuid        not null references customer,
  from_date            date        not null,
  to_date              date        check (to_date > from_date),
  items                jsonb       not null,
  team                 jsonb       not null,
  terms_hash           text        not null,
  offered_at           timestamptz not null,
  accepted_by          text,
  accepted_at          timestamptz,
  terms_version        bigint      not null,
  version              bigint      not null,
  unique (provider, number),
  check ((accepted_by is null) = (accepted_at is null))
);
create index agreement_offered on agreement (provider, id);
create index agreement_of_customer on agreement (provider, customer, id);
create index agreement_accepted on agreement (provider, customer, from_date)
  where accepted_at is not null;

-- Which plans hold for a customer, and when. No plan holds twice on one day, be it bought by itself
-- or included in another: PostgreSQL itself sees to that.
create table agreement_plan (
  provider             text        not null,
  customer             uuid        not null references customer,
  plan                 text        not null,
  plan_version         int         not null,
  period               daterange   not null,
  agreement            uuid        not null references agreement,
  primary key (provider, customer, plan, period without overlaps),
  foreign key (provider, plan, plan_version) references plan_version (provider, key, version)
);
create index agreement_plan_of_agreement on agreement_plan (provider, agreement);
