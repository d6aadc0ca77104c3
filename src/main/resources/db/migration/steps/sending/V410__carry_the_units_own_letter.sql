-- The unit's own công văn that a batch came with.
alter table batch
  add column letter_number varchar(60),
  add column letter_dated_on date,
  add column letter_file uuid,
  add constraint batch_letter_has_number_and_date check ((letter_number is null) = (letter_dated_on is null)),
  add constraint batch_scan_is_of_a_letter check (letter_file is null or letter_number is not null),
  add constraint batch_scan_is_kept foreign key (committee_id, letter_file) references attachment (committee_id, attachment_id);
create index batch_by_letter_file on batch (committee_id, letter_file) where letter_file is not null;
