-- The preview of a list that is being brought in, row by row, so that a page shows a few of many.
alter table list_import drop column preview;
alter table list_import add column entry_source varchar(300);
alter table list_import add column heard_at timestamptz not null default now();
alter table list_import add column ignored_rows varchar(1000) not null default '';
alter table list_import add column unused_columns varchar(1000) not null default '';
alter table list_import add column interpreted_dates integer not null default 0;
alter table list_import add column converted_cells integer not null default 0;
alter table list_import add column assumed_values integer not null default 0;

create table list_import_row (
  list_import_row_id uuid primary key,
  committee_id uuid not null,
  import_id uuid not null,
  position integer not null,
  row_number integer not null,
  outcome varchar(20) not null check (outcome in ('REFUSED', 'ASKED', 'CHANGED', 'CREATED', 'UNCHANGED')),
  content text not null,
  ends_on date,
  version bigint not null,
  unique (import_id, position),
  unique (import_id, row_number),
  foreign key (committee_id, import_id) references list_import (committee_id, import_id)
);
