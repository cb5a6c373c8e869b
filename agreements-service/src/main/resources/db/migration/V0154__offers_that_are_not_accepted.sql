-- Until which day an offer can be accepted, and who took it off the table before anybody did.
alter table agreement
  add column accept_by date,
  add column open_until date not null generated always as (coalesce(accept_by, '9999-12-31')) stored,
  add column closed_how text check (closed_how in ('withdrawn', 'rejected')),
  add column closed_by text,
  add column closed_at timestamptz,
  add column closed_reason text,
  add check ((closed_how is null) = (closed_at is null) and (closed_by is null) = (closed_at is null)),
  add check (closed_at is null or accepted_at is null),
  add check (not draft or closed_how is distinct from 'rejected');

-- What is closed is not looked for among what waits, nor the other way round.
drop index agreement_drafted;
drop index agreement_waiting;
create index agreement_drafted on agreement (provider, id) where draft and closed_at is null;
-- Offers that have lapsed become many: whether one has is seen in the index, without reading it.
create index agreement_waiting on agreement (provider, id, open_until)
  where not draft and accepted_at is null and closed_at is null;
-- So is when an agreement ends: most end some day, and few soon.
drop index agreement_with_end;
create index agreement_with_end on agreement (provider, id, least(to_date, ends_on))
  where accepted_at is not null and least(to_date, ends_on) is not null;
create index agreement_closed on agreement (provider, closed_how, id) where closed_at is not null;
