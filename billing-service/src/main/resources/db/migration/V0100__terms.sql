-- The newest terms of every agreement, as agreements-service published them.
create table terms (
  provider         text        not null,
  agreement        uuid        not null,
  version          bigint      not null,
  customer         uuid        not null,
  in_force_from    date        not null,
  in_force_to      date,
  document         jsonb       not null,
  learnt_at        timestamptz not null default clock_timestamp(),
  primary key (provider, agreement)
);
create index terms_of_customer on terms (provider, customer, in_force_from desc);
create index terms_learnt on terms (provider, learnt_at desc);
