create table thing (
  id       uuid   primary key,
  provider text   not null,
  name     text   not null,
  minutes  bigint not null,
  number   bigint not null,
  version  bigint not null
);
create index thing_of_provider on thing (provider, id);
