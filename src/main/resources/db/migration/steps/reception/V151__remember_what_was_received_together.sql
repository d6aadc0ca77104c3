-- Receiving many models at once leaves a result for each, which can be opened again.
create table reception (
  reception_id uuid primary key,
  committee_id uuid not null references steering_committee,
  performed_at timestamptz not null,
  performed_by uuid not null,
  list_query varchar(2000) not null default '',
  results jsonb not null,
  foreign key (committee_id, performed_by) references account (committee_id, account_id)
);
create index reception_by_person on reception (committee_id, performed_by, performed_at);
