-- Why an agreement ends when it does, as it was told when that was recorded.
alter table agreement add column notice_given_on date, add column ended_because jsonb;
