create table programme_template (
  id                   uuid        primary key,
  provider             text        not null,
  key                  text        not null collate "C",
  version              int         not null,
  name                 text        not null,
  ordered              boolean     not null,
  steps                jsonb       not null,
  unique (provider, key, version)
);

create table programme (
  id                   uuid        primary key,
  provider             text        not null,
  template             text        not null,
  template_version     int         not null,
  name                 text        not null,
  ordered              boolean     not null,
  purpose              text        not null check (purpose in ('programme', 'handover')),
  customer             uuid        not null references customer,
  agreement            uuid        references agreement,
  steps                jsonb       not null,
  version              bigint      not null,
  check (purpose <> 'handover' or agreement is not null),
  foreign key (provider, template, template_version)
    references programme_template (provider, key, version)
);
create index programme_begun on programme (provider, id);
create index programme_of_customer on programme (provider, customer, id);
-- An agreement is handed over once.
create unique index programme_handover on programme (provider, agreement)
  where purpose = 'handover';

-- A duty is due on its anchor, and then every so often.
create table duty (
  id                   uuid        primary key,
  provider             text        not null,
  customer             uuid        not null references customer,
  name                 text        not null,
  owner_role           text        not null,
  every                text        not null,
  anchor               date        not null,
  due_on               date        not null,
  done_on              date,
  done_by              text,
  ended                boolean     not null default false,
  version              bigint      not null
);
create index duty_laid_down on duty (provider, id);
create index duty_of_customer on duty (provider, customer, id);
create index duty_due on duty (provider, due_on, id) where not ended;
