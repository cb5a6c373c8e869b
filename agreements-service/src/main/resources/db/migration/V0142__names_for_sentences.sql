-- What customers call a calendar, and what they call the provider's own words: for sentences that they are shown.
alter table calendar_version add name text;
alter table provider_profile add words jsonb not null default '[]';
