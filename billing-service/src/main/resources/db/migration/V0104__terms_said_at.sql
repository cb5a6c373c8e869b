-- When the provider said so, by its own clock: agreements are told of side by side, so what arrives last may be older.
alter table terms add column said_at timestamptz not null default '-infinity';
drop index terms_learnt;
alter table terms drop column learnt_at;
create index terms_said on terms (provider, said_at desc);
