-- The gauge of alarms that are tried again counts them every few seconds: they are few, all alarms are many.
create index alarm_retrying on alarm (provider) where attempts > 0;
