-- Customers are listed in the order in which they were registered: by the count in their number, of
-- which there is one index alone. By their ids there were two, and PostgreSQL took that of the
-- primary key, in which it reads other providers' customers until it has found enough.
alter table customer add turn bigint;
update customer set turn = substring(number from '[0-9]+$')::bigint;
alter table customer alter column turn set not null;
create unique index customer_in_turn on customer (provider, turn);
drop index customer_registered;
