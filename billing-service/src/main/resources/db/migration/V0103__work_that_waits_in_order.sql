-- What waits is asked for by itself, and is a few rows among all that was ever rated.
create index rated_work_waiting_in_order on rated_work (provider, started_at, id) where status = 'waiting';
