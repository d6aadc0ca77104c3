-- Names that look alike are sought in one committee, however many others there are.
create index participation_by_likeness on participation using gin (committee_id, name_key gin_trgm_ops);
drop index participation_by_name_key;
-- What is counted for home and the queue stands in the index itself.
create index participation_in_appraisal on participation (committee_id, campaign_id, stage, unit_id, participation_id)
  include (hard_field) where submitted_at is not null;
create index stage_change_returned on stage_change (participation_id) where to_stage = 'RETURNED';
-- Whether a unit has a model of this field; what the ledger counts in a round.
drop index participation_by_unit;
create index participation_by_unit on participation (committee_id, campaign_id, unit_id, stage, field_id) include (round_id);
