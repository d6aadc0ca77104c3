-- Inspection teams, what they are assigned, whom they visit when, and what keeps people away from units and days.
create extension if not exists btree_gist;

create table inspection_team (
  team_id uuid primary key,
  committee_id uuid not null,
  campaign_id uuid not null,
  purpose varchar(20) not null check (purpose in ('FIELD_CHECK', 'MID_YEAR', 'YEAR_END')),
  number integer not null check (number >= 1),
  name varchar(200) not null,
  first_day date not null,
  last_day date not null,
  decision varchar(60),
  announced_at timestamptz,
  closed_at timestamptz,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  changed_by_name varchar(100) not null,
  version bigint not null,
  unique (committee_id, team_id),
  unique (committee_id, campaign_id, purpose, team_id),
  unique (campaign_id, purpose, number),
  foreign key (committee_id, campaign_id) references campaign (committee_id, campaign_id),
  check (first_day <= last_day)
);

create table team_member (
  member_id uuid primary key,
  committee_id uuid not null,
  team_id uuid not null,
  line integer not null,
  account_id uuid,
  name varchar(100) not null,
  position varchar(150) not null default '',
  function varchar(20) not null check (function in ('HEAD', 'DEPUTY', 'MEMBER', 'SECRETARY')),
  foreign key (committee_id, team_id) references inspection_team (committee_id, team_id) on delete cascade,
  foreign key (committee_id, account_id) references account (committee_id, account_id),
  unique (team_id, account_id) deferrable initially deferred,
  constraint one_head_of_a_team exclude using btree (team_id with =) where (function = 'HEAD') deferrable initially deferred
);
create index team_member_by_team on team_member (team_id, line);
create index team_member_by_account on team_member (account_id);

-- A unit, a field or a single model for one purpose: each has one team only. The model goes before the unit, the unit
-- before the field.
create table team_assignment (
  assignment_id uuid primary key,
  committee_id uuid not null,
  campaign_id uuid not null,
  purpose varchar(20) not null,
  team_id uuid not null,
  unit_id uuid,
  field_id uuid,
  participation_id uuid,
  assigned_at timestamptz not null,
  assigned_by_name varchar(100) not null,
  version bigint not null,
  foreign key (committee_id, campaign_id, purpose, team_id)
    references inspection_team (committee_id, campaign_id, purpose, team_id),
  foreign key (committee_id, unit_id) references unit (committee_id, unit_id),
  foreign key (committee_id, campaign_id, field_id) references field (committee_id, campaign_id, field_id),
  foreign key (committee_id, participation_id) references participation (committee_id, participation_id),
  check (num_nonnulls(unit_id, field_id, participation_id) = 1),
  constraint one_team_for_a_unit unique (campaign_id, purpose, unit_id),
  constraint one_team_for_a_field unique (campaign_id, purpose, field_id),
  constraint one_team_for_a_model unique (campaign_id, purpose, participation_id)
);
create index team_assignment_by_team on team_assignment (team_id);

create table inspection (
  inspection_id uuid primary key,
  committee_id uuid not null,
  campaign_id uuid not null,
  purpose varchar(20) not null,
  team_id uuid not null,
  unit_id uuid not null,
  day date not null,
  starts_at time not null,
  ends_at time not null,
  place varchar(300) not null,
  state varchar(20) not null check (state in ('PLANNED', 'HELD', 'CANCELLED')),
  reason varchar(1000),
  sequence integer not null default 0,
  changed_at timestamptz not null,
  changed_by_name varchar(100) not null,
  version bigint not null,
  unique (committee_id, inspection_id),
  foreign key (committee_id, campaign_id, purpose, team_id)
    references inspection_team (committee_id, campaign_id, purpose, team_id),
  foreign key (committee_id, unit_id) references unit (committee_id, unit_id),
  check (starts_at < ends_at),
  check (state <> 'CANCELLED' or reason is not null),
  constraint a_team_is_in_one_place exclude using gist (team_id with =,
    tsrange(day + starts_at, day + ends_at) with &&) where (state <> 'CANCELLED')
);
create index inspection_by_campaign on inspection (committee_id, campaign_id, purpose, day, starts_at);
create index inspection_by_team on inspection (team_id, day, starts_at);
create index inspection_by_unit on inspection (committee_id, unit_id, day);

create table inspection_model (
  inspection_id uuid not null,
  committee_id uuid not null,
  participation_id uuid not null,
  primary key (inspection_id, participation_id),
  unique (committee_id, inspection_id, participation_id),
  foreign key (committee_id, inspection_id) references inspection (committee_id, inspection_id),
  foreign key (committee_id, participation_id) references participation (committee_id, participation_id)
);
create index inspection_model_by_participation on inspection_model (participation_id);

-- «Có quan hệ lợi ích với đơn vị»: whoever declared it is not sent there.
create table declared_interest (
  interest_id uuid primary key,
  committee_id uuid not null,
  unit_id uuid not null,
  account_id uuid,
  name varchar(100) not null,
  name_key varchar(100) not null,
  reason varchar(500) not null,
  declared_at timestamptz not null,
  declared_by uuid not null,
  declared_by_name varchar(100) not null,
  ended_at timestamptz,
  version bigint not null,
  foreign key (committee_id, unit_id) references unit (committee_id, unit_id),
  foreign key (committee_id, account_id) references account (committee_id, account_id),
  foreign key (committee_id, declared_by) references account (committee_id, account_id)
);
create unique index one_declaration_of_an_account on declared_interest (unit_id, account_id)
  where ended_at is null and account_id is not null;
create unique index one_declaration_of_a_name on declared_interest (unit_id, name_key)
  where ended_at is null and account_id is null;

-- Days that staff keep free; the code knows none.
create table holiday (
  holiday_id uuid primary key,
  committee_id uuid not null references steering_committee,
  first_day date not null,
  last_day date not null,
  name varchar(120) not null,
  version bigint not null,
  check (first_day <= last_day),
  unique (committee_id, first_day, name)
);
