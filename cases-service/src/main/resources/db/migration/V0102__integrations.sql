create table integration (
  id                 uuid        primary key,
  provider           text        not null,
  kind               text        not null,
  name               text        not null,
  secret             text        not null,
  channel            text        not null,
  mapping            jsonb       not null
);
create index integration_of_provider on integration (provider, id);
comment on column integration.secret is 'Signatures are checked with it, so it cannot be kept as a hash. It leaves the table for that alone.';

create table inbound_refusal (
  provider           text        not null,
  integration        uuid        not null references integration (id),
  external_reference text        not null,
  code               text        not null,
  detail             text        not null,
  refused_at         timestamptz not null,
  primary key (provider, integration, external_reference)
);
create index inbound_refusal_newest
  on inbound_refusal (provider, integration, refused_at desc, external_reference desc);
