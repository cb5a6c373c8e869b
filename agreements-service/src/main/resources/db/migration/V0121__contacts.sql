alter table contact
  add extranet         boolean     not null default false,
  add trainings        jsonb       not null default '[]',
  add recommendations  jsonb       not null default '[]',
  add ended_at         timestamptz,
  add replaced_by      uuid        references contact,
  add erased_at        timestamptz,
  add version          bigint      not null default 0,
  add check (erased_at is null or ended_at is not null);

create table contact_role (
  id                   uuid        primary key,
  provider             text        not null,
  key                  text        not null collate "C",
  name                 text        not null,
  rights               text[]      not null,
  at_least             int         not null check (at_least >= 0),
  ideally              int         not null check (ideally >= at_least),
  trained              boolean     not null,
  version              bigint      not null,
  unique (provider, key)
);

-- What was done about a contact, without a word about the person: it stays when the person is erased.
create table contact_history (
  id                   uuid        primary key,
  provider             text        not null,
  contact              uuid        not null references contact deferrable initially deferred,
  at                   timestamptz not null,
  done_by              text        not null,
  what                 text        not null
);
create index contact_history_of_contact on contact_history (provider, contact, id);
