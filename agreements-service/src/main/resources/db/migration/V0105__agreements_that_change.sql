alter table agreement
  add column replaces uuid  references agreement,
  add column own      jsonb,
  add column ends_on  date  check (ends_on > from_date),
  add column ended_by text,
  add column ended_at timestamptz,
  add check ((ends_on is null) = (ended_by is null)),
  add check ((ends_on is null) = (ended_at is null));
