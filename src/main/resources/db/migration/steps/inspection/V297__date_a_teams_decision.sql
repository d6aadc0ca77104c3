-- Papers cite a decision by its number and its date.
alter table inspection_team add column decision_on date;
update inspection_team t set decision_on = p.dated_on
from paper p
where p.committee_id = t.committee_id and p.subject_id = t.team_id and p.kind = 'TEAM_DECISION' and p.reference = t.decision;
alter table inspection_team add constraint inspection_team_decision_dated check (decision_on is null or decision is not null);
