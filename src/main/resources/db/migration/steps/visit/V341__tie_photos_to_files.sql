-- A photo is a file of the same committee.
alter table visit_photo add foreign key (committee_id, attachment_id) references attachment (committee_id, attachment_id);
