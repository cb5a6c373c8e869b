create extension if not exists btree_gist;

create table team (
  id                   uuid        primary key,
  provider             text        not null,
  name                 text        not null,
  sole_roles           text[]      not null,
  from_date            date        not null,
  version              bigint      not null,
  unique (provider, name)
);
create index team_formed on team (provider, id);

-- Share is in basis points. Nobody has one role twice on a day, and a role that only one has is had by
-- one: PostgreSQL itself sees to that. That it is had on every day is a rule of the domain.
create table team_member (
  id                   uuid        primary key,
  provider             text        not null,
  team                 uuid        not null references team,
  first_name           text        not null,
  last_name            text        not null,
  email                text        not null,
  role                 text        not null,
  sole                 boolean     not null,
  share                bigint      not null check (share between 0 and 10000),
  period               daterange   not null,
  exclude using gist
    (provider with =, team with =, role with =, lower(email) with =, period with &&),
  constraint team_member_sole exclude using gist
    (provider with =, team with =, role with =, period with &&) where (sole)
);
create index team_member_of_team on team_member (provider, team, id);

create table team_absence (
  id                   uuid        primary key,
  provider             text        not null,
  team                 uuid        not null references team,
  email                text        not null,
  substitute           text,
  period               daterange   not null,
  exclude using gist (provider with =, team with =, lower(email) with =, period with &&)
);

create table team_promise (
  id                   uuid        primary key,
  provider             text        not null,
  team                 uuid        not null references team,
  customer             uuid        not null references customer,
  agreement            uuid        references agreement,
  person               text,
  share                bigint      not null check (share > 0),
  period               daterange   not null
);
create index team_promise_of_team on team_promise using gist (provider, team, period);

-- A customer is served by one team at a time.
create table team_customer (
  provider             text        not null,
  customer             uuid        not null references customer,
  team                 uuid        not null references team,
  period               daterange   not null,
  primary key (provider, customer, period without overlaps)
);
create index team_customer_of_team on team_customer (provider, team, customer);
