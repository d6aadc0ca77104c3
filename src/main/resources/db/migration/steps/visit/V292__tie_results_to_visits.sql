-- What is judged, written or photographed at a visit is about a model that the visit looks at.
alter table visit_sheet add constraint sheet_of_a_model_of_the_visit
  foreign key (committee_id, inspection_id, participation_id)
  references inspection_model (committee_id, inspection_id, participation_id);
alter table visit_entry add constraint entry_of_a_model_of_the_visit
  foreign key (committee_id, inspection_id, participation_id)
  references inspection_model (committee_id, inspection_id, participation_id);
alter table visit_photo add constraint photo_of_a_model_of_the_visit
  foreign key (committee_id, inspection_id, participation_id)
  references inspection_model (committee_id, inspection_id, participation_id);
