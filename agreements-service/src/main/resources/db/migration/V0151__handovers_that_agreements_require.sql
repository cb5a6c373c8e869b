-- By which checklists agreements are handed over before they go live.
alter table programme_template add column required_by_agreements boolean not null default false;
create index programme_template_required on programme_template (provider, key)
  where required_by_agreements;
