-- The newest terms of every agreement: the whole document as the event brought it, and what is searched by.
create table agreement_terms (
  provider         text        not null,
  agreement        uuid        not null,
  version          bigint      not null,
  customer         uuid        not null,
  valid_from       date        not null,
  valid_to         date,
  document         jsonb       not null,
  primary key (provider, agreement)
);
create index agreement_terms_of_customer on agreement_terms (provider, customer, valid_from, agreement);

-- Every version of a calendar that terms have named; a version never changes.
create table calendar_version (
  provider         text        not null,
  key              text        not null,
  version          int         not null,
  document         jsonb       not null,
  primary key (provider, key, version)
);

create table provider_profile (
  provider         text        primary key,
  said_at          timestamptz not null,
  name             text        not null,
  language         text        not null,
  zone             text        not null,
  number_prefix    text        not null
);
