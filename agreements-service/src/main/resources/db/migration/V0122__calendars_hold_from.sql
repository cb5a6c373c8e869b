-- From which day a version holds, where the calendar is; none holds from the beginning.
alter table calendar_version
  add from_date             date,
  add running_clocks_follow boolean not null default true;
