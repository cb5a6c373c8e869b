-- What of the team that is to serve the customer is promised once an offer is accepted.
alter table agreement add column capacity jsonb;
-- What an agreement promises ends with it.
create index team_promise_of_agreement on team_promise (provider, agreement)
  where agreement is not null;
