-- Which sheet of a file is read, what is said of it as a whole, and whether hidden rows are taken.
alter table list_import drop constraint list_import_state_check;
alter table list_import add constraint list_import_state_check
  check (state in ('READING', 'CHOOSING', 'READY', 'WRITING', 'UNREADABLE', 'CONFIRMED', 'DISCARDED'));
alter table list_import add column wanted_sheet integer;
alter table list_import add column sheet_name varchar(255) not null default '';
alter table list_import add column passed_sheets varchar(1000) not null default '';
alter table list_import add column missing_columns varchar(1000) not null default '';
alter table list_import add column hidden_rows varchar(1000) not null default '';
alter table list_import add column hidden_rows_taken boolean not null default false;
alter table list_import add column notes text not null default '{"marks":[],"assumed":[]}';
alter table list_import drop column interpreted_dates;
alter table list_import drop column converted_cells;
alter table list_import drop column assumed_values;

-- A row kept before this knew less of itself; whoever was looking at it brings the file in again.
update list_import set state = 'DISCARDED', content = '' where state in ('READING', 'READY');
alter table list_import_row add column fresh boolean not null default true;
alter table list_import_row add column settled boolean not null default true;
alter table list_import_row add column hidden boolean not null default false;
