-- What a team has promised is listed in the order of its ids.
alter table team_promise drop constraint team_promise_pkey;
alter table team_promise add primary key (provider, team, id);
