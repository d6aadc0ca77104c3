-- The unit a file counts for; files of the committee itself have none.
alter table attachment add column unit_id uuid;
alter table attachment add foreign key (committee_id, unit_id) references unit (committee_id, unit_id);
create index attachment_by_unit on attachment (committee_id, unit_id);
