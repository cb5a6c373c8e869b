-- The team that is to serve the customer, from which the people of an offer are.
alter table agreement
  add column served_by uuid,
  add foreign key (provider, served_by) references team (provider, id);
