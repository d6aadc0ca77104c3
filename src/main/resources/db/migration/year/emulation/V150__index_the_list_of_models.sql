-- The list of models: a search stays within its committee and campaign, and the figures above it need only indexes.
create extension if not exists btree_gin;

drop index participation_by_search_key;
create index participation_by_search_key on participation
  using gin (committee_id, campaign_id, search_key gin_trgm_ops);
drop index participation_by_unit;
create index participation_by_unit on participation (committee_id, campaign_id, unit_id, stage);
create index participation_of_unit on participation (committee_id, unit_id, round_id);
