drop index participation_by_name;
create index participation_by_name on participation (committee_id, campaign_id, name collate vietnamese, participation_id);
drop index participation_by_stage;
create index participation_by_stage on participation (committee_id, campaign_id, stage, name collate vietnamese, participation_id);
