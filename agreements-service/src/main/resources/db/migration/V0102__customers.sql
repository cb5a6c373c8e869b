create table customer (
  id                   uuid        primary key,
  provider             text        not null,
  number               text        not null,
  name                 text        not null,
  organisation_number  text,
  version              bigint      not null,
  unique (provider, number)
);
create index customer_registered on customer (provider, id);

create table contact (
  id                   uuid        primary key,
  provider             text        not null,
  customer             uuid        not null references customer,
  first_name           text        not null,
  last_name            text        not null,
  email                text        not null,
  roles                text[]      not null
);
create index contact_of_customer on contact (provider, customer, id);
