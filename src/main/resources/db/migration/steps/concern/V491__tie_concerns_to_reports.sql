-- The report in which it came up: what a unit owed for a period.
alter table concern add column report_id uuid;
alter table concern add foreign key (committee_id, report_id) references obligation (committee_id, obligation_id);
create index concern_of_report on concern (report_id) where report_id is not null;
