-- Of the levels of a service one is bought at a time, by whichever agreement. A plan that is only included says no service here, since
-- a level may include the one below it; nor does what was accepted before this.
alter table agreement_plan add column service text;
alter table agreement_plan add constraint agreement_plan_one_level
  exclude using gist (provider with =, customer with =, service with =, period with &&) where (service is not null);
