-- When an extension was given tells whether it moves «đúng hạn» too; a unit may ask for one with a click.
alter table obligation add column extended_at timestamptz;
alter table obligation add column completed_at timestamptz;
alter table obligation add column reopening_asked_at timestamptz;
alter table obligation add column reopening_asked_by uuid;
alter table obligation add column reopening_asked_by_name varchar(100);
alter table obligation add column reopening_wish varchar(500);
alter table obligation add column reopening_declined_reason varchar(500);
alter table obligation add foreign key (committee_id, reopening_asked_by) references account (committee_id, account_id);
alter table obligation add check ((extended_until is null) = (extended_at is null));
alter table obligation add check ((fulfilled_at is null) or (completed_at is not null));
create index obligation_by_round on obligation (round_id, kind);
