-- A form is handed a key; what is sent with it happens once. What an expired session could not take is kept for its owner.
create table form_key (
  form_key char(32) primary key,
  account_id uuid not null references account,
  issued_at timestamptz not null,
  taken_at timestamptz,
  outcome varchar(500)
);
create index form_key_by_issue on form_key (issued_at);

create table rescued_form (
  token_hash char(64) primary key,
  account_id uuid not null references account,
  path varchar(500) not null,
  fields jsonb not null,
  rescued_at timestamptz not null
);
create index rescued_form_by_time on rescued_form (rescued_at);
