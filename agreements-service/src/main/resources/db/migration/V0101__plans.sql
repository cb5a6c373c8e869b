create table plan_version (
  id                   uuid        primary key,
  provider             text        not null,
  key                  text        not null collate "C",
  version              int         not null,
  includes             jsonb       not null,
  written              jsonb       not null,
  published_at         timestamptz not null,
  unique (provider, key, version)
);
