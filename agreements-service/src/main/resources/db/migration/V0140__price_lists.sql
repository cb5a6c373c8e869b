-- What hours cost, in versions that never change. One of a list holds on a day: PostgreSQL itself sees to that.
create table price_list_version (
  provider             text        not null,
  key                  text        not null,
  version              int         not null,
  written              jsonb       not null,
  period               daterange   not null,
  published_at         timestamptz not null,
  primary key (provider, key, version),
  unique (provider, key, period without overlaps)
);

alter table terms_republication add price_list text;
