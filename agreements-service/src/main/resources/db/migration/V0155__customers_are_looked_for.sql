-- Customers are looked for by what is in their names, and by their organisation numbers.
create extension if not exists pg_trgm;
create index customer_named on customer using gist (provider, name gist_trgm_ops);
create index customer_organisation on customer (provider, organisation_number)
  where organisation_number is not null;
