create table provider_profile (
  id                   uuid        primary key,
  provider             text        not null,
  name                 text        not null,
  organisation_number  text        not null,
  country              char(2)     not null,
  currency             char(3)     not null,
  language             text        not null,
  zone                 text        not null,
  number_prefix        text        not null,
  version              bigint      not null,
  unique (provider)
);

create table calendar_version (
  id                   uuid        primary key,
  provider             text        not null,
  key                  text        not null collate "C",
  version              int         not null,
  definition           jsonb       not null,
  published_at         timestamptz not null,
  unique (provider, key, version)
);
