-- Bộ lọc đã lưu: what somebody asks of a list again and again, under a name of his own.
create table saved_view (
  saved_view_id uuid primary key,
  committee_id uuid not null,
  account_id uuid not null,
  list text not null check (list in ('MODELS', 'APPRAISALS', 'PAPERS')),
  name text not null check (length(name) between 1 and 60),
  query text not null check (length(query) between 1 and 2000),
  saved_at timestamptz not null,
  foreign key (committee_id, account_id) references account (committee_id, account_id) on delete cascade,
  unique (account_id, list, name)
);
