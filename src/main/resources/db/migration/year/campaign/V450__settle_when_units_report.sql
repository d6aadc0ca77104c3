-- When units report: the day may lie in the month itself, days off have a rule, and nobody owes a report before the office
-- has said from which month on.
alter table campaign add column monthly_due_next_month boolean not null default true;
alter table campaign add column report_day_off_rule varchar(10) not null default 'AFTER';
alter table campaign add column report_lock_days integer not null default 10;
alter table campaign add column reports_from date;
alter table campaign add column half_year_due_on date;
alter table campaign add column year_due_on date;
alter table campaign alter column monthly_due_next_month drop default;
alter table campaign alter column report_day_off_rule drop default;
alter table campaign alter column report_lock_days drop default;
alter table campaign add check (report_day_off_rule in ('BEFORE', 'AFTER', 'SAME'));
alter table campaign add check (report_lock_days between 0 and 60);
alter table campaign add check (reports_from is null or monthly_due_day is not null);
