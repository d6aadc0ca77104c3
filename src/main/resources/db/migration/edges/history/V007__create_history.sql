-- Who did what when. Entries are added and read, never changed.
create table history_entry (
  entry_id bigint generated always as identity primary key,
  committee_id uuid not null references steering_committee,
  happened_at timestamptz not null,
  account_id uuid not null,
  actor_name varchar(100) not null,
  on_behalf_of_unit_id uuid,
  event varchar(80) not null,
  subject_id uuid not null,
  unit_id uuid,
  detail jsonb not null default '{}',
  foreign key (committee_id, account_id) references account (committee_id, account_id),
  foreign key (committee_id, unit_id) references unit (committee_id, unit_id),
  foreign key (committee_id, on_behalf_of_unit_id) references unit (committee_id, unit_id)
);
create index history_entry_by_subject on history_entry (subject_id, entry_id);
create index history_entry_by_unit on history_entry (committee_id, unit_id, entry_id);

create function refuse_history_change() returns trigger language plpgsql as $$
begin
  raise exception 'history_entry is append-only';
end
$$;
create trigger history_entry_is_append_only before update or delete on history_entry
  for each row execute function refuse_history_change();
create trigger history_entry_is_not_truncated before truncate on history_entry
  for each statement execute function refuse_history_change();
revoke update, delete, truncate on history_entry from ${app_role};
