-- What is listed in the order of its ids has one index in that order, its provider's own. With another by the id alone PostgreSQL
-- may take that, in which it reads other providers' rows until it has found enough.
alter table agreement_plan drop constraint agreement_plan_agreement_fkey;
alter table agreement drop constraint agreement_replaces_fkey;
alter table team_promise drop constraint team_promise_agreement_fkey;
alter table programme drop constraint programme_agreement_fkey;
alter table agreement drop constraint agreement_pkey;
alter table agreement add primary key (provider, id);
drop index agreement_offered;
alter table agreement_plan
  add foreign key (provider, agreement) references agreement (provider, id);
alter table agreement add foreign key (provider, replaces) references agreement (provider, id);
alter table team_promise add foreign key (provider, agreement) references agreement (provider, id);
alter table programme add foreign key (provider, agreement) references agreement (provider, id);

alter table team_member drop constraint team_member_team_fkey;
alter table team_absence drop constraint team_absence_team_fkey;
alter table team_promise drop constraint team_promise_team_fkey;
alter table team_customer drop constraint team_customer_team_fkey;
alter table team drop constraint team_pkey;
alter table team add primary key (provider, id);
drop index team_formed;
alter table team_member add foreign key (provider, team) references team (provider, id);
alter table team_absence add foreign key (provider, team) references team (provider, id);
alter table team_promise add foreign key (provider, team) references team (provider, id);
alter table team_customer add foreign key (provider, team) references team (provider, id);

alter table contact drop constraint contact_replaced_by_fkey;
alter table contact_history drop constraint contact_history_contact_fkey;
alter table contact drop constraint contact_pkey;
alter table contact add primary key (provider, id);
alter table contact add foreign key (provider, replaced_by) references contact (provider, id);
alter table contact_history add foreign key (provider, contact) references contact (provider, id)
  deferrable initially deferred;

alter table programme drop constraint programme_pkey;
alter table programme add primary key (provider, id);
drop index programme_begun;

alter table duty drop constraint duty_pkey;
alter table duty add primary key (provider, id);
drop index duty_laid_down;

-- Few of many agreements are drafts or wait for an answer: they are not looked for among all.
create index agreement_drafted on agreement (provider, id) where draft;
create index agreement_waiting on agreement (provider, id) where not draft and accepted_at is null;
