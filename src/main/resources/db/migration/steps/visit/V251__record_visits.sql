-- Which criteria a model is judged by at a visit: settled with the first word written, whatever becomes of the set.
create table visit_sheet (
  committee_id uuid not null,
  inspection_id uuid not null,
  participation_id uuid not null,
  criteria_set_id uuid not null,
  begun_at timestamptz not null,
  primary key (inspection_id, participation_id),
  foreign key (committee_id, inspection_id) references inspection (committee_id, inspection_id),
  foreign key (committee_id, participation_id) references participation (committee_id, participation_id),
  foreign key (committee_id, criteria_set_id) references criteria_set (committee_id, criteria_set_id)
);
create index visit_sheet_by_criteria_set on visit_sheet (criteria_set_id);
create index visit_sheet_by_participation on visit_sheet (participation_id);

-- What is written at a visit, each field with a version of its own, so that two members never lose each other's text.
create table visit_entry (
  entry_id uuid primary key,
  committee_id uuid not null,
  inspection_id uuid not null,
  participation_id uuid,
  field varchar(20) not null check (field in ('TEAM_PRESENT', 'UNIT_PRESENT', 'STRENGTHS', 'WEAKNESSES', 'PROPOSALS',
    'CONCLUSION', 'RESULT', 'NOTE', 'REMARK')),
  position integer,
  value text not null check (length(value) <= 10000),
  points numeric(6, 2) check (points >= 0),
  version integer not null check (version >= 1),
  changed_at timestamptz not null,
  changed_by uuid not null,
  changed_by_name varchar(100) not null,
  unique (committee_id, entry_id),
  unique nulls not distinct (inspection_id, participation_id, field, position),
  foreign key (committee_id, inspection_id) references inspection (committee_id, inspection_id),
  foreign key (committee_id, participation_id) references participation (committee_id, participation_id),
  foreign key (committee_id, changed_by) references account (committee_id, account_id),
  check ((participation_id is not null) = (field in ('RESULT', 'NOTE', 'REMARK'))),
  check ((position is not null) = (field in ('RESULT', 'NOTE'))),
  check (points is null or field = 'RESULT')
);

-- Every text that ever stood in a field: who wrote it, and what a stale page was made from.
create table visit_entry_change (
  committee_id uuid not null,
  entry_id uuid not null,
  version integer not null,
  value text not null,
  changed_at timestamptz not null,
  changed_by uuid not null,
  changed_by_name varchar(100) not null,
  primary key (entry_id, version),
  foreign key (committee_id, entry_id) references visit_entry (committee_id, entry_id),
  foreign key (committee_id, changed_by) references account (committee_id, account_id)
);

-- Ảnh minh chứng: the day it was taken, as the camera noted it, is kept here; the place it noted is kept nowhere.
create table visit_photo (
  photo_id uuid primary key,
  committee_id uuid not null,
  inspection_id uuid not null,
  participation_id uuid not null,
  attachment_id uuid not null,
  file_name varchar(255) not null,
  taken_at timestamp,
  added_at timestamptz not null,
  added_by uuid not null,
  added_by_name varchar(100) not null,
  foreign key (committee_id, inspection_id) references inspection (committee_id, inspection_id),
  foreign key (committee_id, participation_id) references participation (committee_id, participation_id),
  foreign key (committee_id, added_by) references account (committee_id, account_id)
);
create index visit_photo_by_inspection on visit_photo (inspection_id, participation_id, added_at);

-- Biên bản: frozen when the team confirms it, locked when the unit does; what is corrected later is the next number.
create table minutes (
  minutes_id uuid primary key,
  committee_id uuid not null,
  inspection_id uuid not null,
  number integer not null check (number >= 1),
  state varchar(20) not null check (state in ('WRITING', 'SENT', 'OBJECTED', 'LOCKED')),
  reason varchar(2000),
  begun_at timestamptz not null,
  begun_by_name varchar(100) not null,
  with_results boolean not null,
  content jsonb,
  sent_at timestamptz,
  sent_by_name varchar(100),
  sent_for_team boolean not null default false,
  answered_at timestamptz,
  answered_by_name varchar(100),
  on_paper boolean not null default false,
  objection varchar(2000),
  version bigint not null,
  unique (committee_id, minutes_id),
  unique (inspection_id, number),
  foreign key (committee_id, inspection_id) references inspection (committee_id, inspection_id),
  check ((state = 'WRITING') = (content is null)),
  check ((content is null) = (sent_at is null)),
  check ((state in ('LOCKED', 'OBJECTED')) = (answered_at is not null)),
  check ((state = 'OBJECTED') = (objection is not null)),
  check (number = 1 or reason is not null)
);
create unique index one_open_minutes on minutes (inspection_id) where state in ('WRITING', 'SENT');
