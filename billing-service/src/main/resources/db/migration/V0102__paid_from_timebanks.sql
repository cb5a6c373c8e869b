-- The timebank that pays for work, where one does.
alter table rated_work add column timebank text;
alter table rated_work add constraint rated_work_timebank
  check ((pay = 'timebank') = (timebank is not null));
