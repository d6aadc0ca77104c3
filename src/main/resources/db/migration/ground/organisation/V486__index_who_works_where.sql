create index role_assignment_by_committee on role_assignment (committee_id, account_id, unit_id);
