-- How far terms that are told again have come: agreements are gone through in the order of their ids.
create table terms_republication (
  id                   uuid        not null,
  provider             text        not null,
  cause                text        not null,
  calendar             text,
  total                bigint      not null,
  done                 bigint      not null,
  told                 bigint      not null,
  after                uuid,
  requested_at         timestamptz not null,
  began_at             timestamptz,
  ended_at             timestamptz,
  primary key (provider, id)
);
