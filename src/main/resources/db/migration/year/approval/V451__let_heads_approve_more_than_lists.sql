-- A head approves whatever his unit is about to send: a list, a report. What it is stands in its own room's tables.
alter table presentation drop constraint presentation_committee_id_registration_id_fkey;
alter table presentation rename column registration_id to subject_id;
alter table presentation rename column models to shown;
alter index presentation_by_registration rename to presentation_by_subject;
