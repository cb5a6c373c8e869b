-- An event that cannot be handled is looked for among all that wait, each time one comes.
create index dead_letter_same on dead_letter (provider, consumer, md5(event)) where redriven_at is null;
