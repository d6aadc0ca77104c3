-- Vướng mắc, kiến nghị: what a unit meets with while it works, and all that was said about it until the unit calls it solved.
create table concern (
  concern_id uuid primary key,
  committee_id uuid not null,
  campaign_id uuid not null,
  unit_id uuid not null,
  participation_id uuid,
  inspection_id uuid,
  kind varchar(20) not null check (kind in ('DIFFICULTY', 'PROPOSAL')),
  title varchar(200) not null check (title <> ''),
  state varchar(20) not null check (state in ('OPEN', 'ASKED', 'REFERRED', 'ANSWERED', 'SOLVED')),
  raised_at timestamptz not null,
  raised_by uuid not null,
  gathered boolean not null,
  referred_to varchar(200),
  due_on date,
  last_at timestamptz not null,
  version bigint not null,
  unique (committee_id, concern_id),
  foreign key (committee_id, campaign_id) references campaign (committee_id, campaign_id),
  foreign key (committee_id, unit_id) references unit (committee_id, unit_id),
  foreign key (committee_id, participation_id) references participation (committee_id, participation_id),
  foreign key (committee_id, inspection_id) references inspection (committee_id, inspection_id),
  foreign key (committee_id, raised_by) references account (committee_id, account_id),
  check ((state = 'REFERRED') <= (referred_to is not null and due_on is not null))
);
create index concern_of_campaign on concern (committee_id, campaign_id, state, raised_at);
create index concern_of_unit on concern (committee_id, unit_id);
create index concern_of_model on concern (participation_id) where participation_id is not null;
create index concern_of_visit on concern (inspection_id) where inspection_id is not null;
create index concern_by on concern (committee_id, raised_by);

create table concern_entry (
  concern_id uuid not null,
  position integer not null,
  committee_id uuid not null,
  said_at timestamptz not null,
  said_by uuid not null,
  said_by_name varchar(100) not null,
  act varchar(20) not null check (act in ('RAISED', 'SAID', 'ASKED', 'REFERRED', 'ANSWERED', 'SOLVED', 'UNSOLVED')),
  words varchar(3000) not null,
  referred_to varchar(200),
  due_on date,
  primary key (concern_id, position),
  foreign key (committee_id, concern_id) references concern (committee_id, concern_id),
  foreign key (committee_id, said_by) references account (committee_id, account_id)
);
create index concern_entry_by on concern_entry (committee_id, said_by);
