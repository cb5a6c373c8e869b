-- Few of many agreements have not begun, and few have an end: they are not looked for among all.
create index agreement_beginning on agreement (provider, from_date) where accepted_at is not null;
create index agreement_with_end on agreement (provider, id)
  where accepted_at is not null and least(to_date, ends_on) is not null;
