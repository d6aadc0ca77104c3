-- One unit's list in one round, the batches it was sent in, and the office's remarks on it.
create table registration (
  registration_id uuid primary key,
  committee_id uuid not null,
  campaign_id uuid not null,
  round_id uuid not null,
  unit_id uuid not null,
  created_at timestamptz not null,
  version bigint not null,
  unique (committee_id, registration_id),
  unique (round_id, unit_id),
  foreign key (committee_id, campaign_id, round_id) references round (committee_id, campaign_id, round_id),
  foreign key (committee_id, unit_id) references unit (committee_id, unit_id)
);

create table batch (
  batch_id uuid primary key,
  committee_id uuid not null,
  registration_id uuid not null,
  number integer not null check (number >= 1),
  reference varchar(60) not null,
  sent_at timestamptz not null,
  sent_by uuid not null,
  sent_by_name varchar(100) not null,
  days_late integer not null check (days_late >= 0),
  shortfall_reason varchar(1000),
  still_missing integer not null check (still_missing >= 0),
  entry_source varchar(300),
  version bigint not null,
  unique (committee_id, batch_id),
  unique (registration_id, number),
  unique (committee_id, reference),
  foreign key (committee_id, registration_id) references registration (committee_id, registration_id),
  foreign key (committee_id, sent_by) references account (committee_id, account_id)
);

-- What each model said when it was sent: the office compares a re-sent model with this.
create table batch_item (
  batch_item_id uuid primary key,
  committee_id uuid not null,
  batch_id uuid not null,
  participation_id uuid not null,
  resent boolean not null,
  facts jsonb not null,
  unique (batch_id, participation_id),
  foreign key (committee_id, batch_id) references batch (committee_id, batch_id),
  foreign key (committee_id, participation_id) references participation (committee_id, participation_id)
);
create index batch_item_by_participation on batch_item (participation_id);

create table remark (
  remark_id uuid primary key,
  committee_id uuid not null,
  participation_id uuid not null,
  return_number integer not null check (return_number >= 1),
  fact varchar(40) not null,
  text varchar(2000) not null,
  raised_at timestamptz not null,
  raised_by uuid not null,
  raised_by_name varchar(100) not null,
  answer_due_on date,
  state varchar(20) not null check (state in ('OPEN', 'ADDRESSED', 'NOT_ADDRESSED', 'CLOSED')),
  answer varchar(2000),
  answered_at timestamptz,
  answered_by_name varchar(100),
  version bigint not null,
  foreign key (committee_id, participation_id) references participation (committee_id, participation_id),
  foreign key (committee_id, raised_by) references account (committee_id, account_id),
  check (state <> 'NOT_ADDRESSED' or answer is not null)
);
create index remark_by_participation on remark (participation_id, return_number);

-- «Là mô hình khác»: two names that look alike and were judged to be different models.
create table distinct_model (
  committee_id uuid not null,
  participation_id uuid not null,
  other_model_id uuid not null,
  decided_at timestamptz not null,
  decided_by uuid not null,
  primary key (participation_id, other_model_id),
  foreign key (committee_id, participation_id) references participation (committee_id, participation_id),
  foreign key (committee_id, other_model_id) references emulation_model (committee_id, model_id),
  foreign key (committee_id, decided_by) references account (committee_id, account_id)
);

-- A list that somebody is bringing in from a spreadsheet.
create table list_import (
  import_id uuid primary key,
  committee_id uuid not null,
  unit_id uuid not null,
  round_id uuid not null,
  file_name varchar(255) not null,
  content bytea not null,
  state varchar(20) not null check (state in ('READING', 'READY', 'UNREADABLE', 'CONFIRMED', 'DISCARDED')),
  rows_read integer not null default 0,
  rows_total integer not null default 0,
  problem varchar(500),
  preview jsonb,
  created_at timestamptz not null,
  created_by uuid not null,
  confirmed_at timestamptz,
  created_count integer,
  changed_count integer,
  refused_count integer,
  version bigint not null,
  unique (committee_id, import_id),
  foreign key (committee_id, unit_id) references unit (committee_id, unit_id),
  foreign key (committee_id, round_id) references round (committee_id, round_id),
  foreign key (committee_id, created_by) references account (committee_id, account_id)
);
create index list_import_by_unit on list_import (unit_id, created_at);
