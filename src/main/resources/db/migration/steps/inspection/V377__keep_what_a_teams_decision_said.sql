-- What a decision said of its team when it was issued, part by part, to be set beside what holds now.
alter table inspection_team add column decided_as jsonb;
