-- A model becomes assigned only by a paper that has its number and date.
alter table stage_change add constraint assigned_by_a_paper
  check (to_stage <> 'ASSIGNED' or length(trim(coalesce(document_reference, ''))) > 0);
