alter table agreement add column draft boolean not null default false;
