-- A row of the outbox is an event that waits: what Kafka has acknowledged leaves the table. To mark it instead wrote the whole
-- event a second time and three index entries with it, which cost more than sending it; what was sent is in Kafka.
delete from outbox where published_at is not null;
alter table outbox drop column published_at;
-- Many rows come and go: their places are freed soon, as the oldest that waits is looked for past them.
alter table outbox set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 20000);
