-- NOTIFY makes all commits of a database wait for each other: from before the log is written until it has been, one at a time.
-- So the relay is woken only when it sleeps. While it is awake it holds this lock and looks for itself (Leadership.AWAKE); who
-- gets the lock finds it asleep. A transaction that spans its falling asleep is found when it looks again, a second later.
create or replace function outbox_wake() returns trigger language plpgsql as $$
begin
  if pg_try_advisory_xact_lock_shared(122550254464889) then
    perform pg_notify('outbox', '');
  end if;
  return null;
end $$;
