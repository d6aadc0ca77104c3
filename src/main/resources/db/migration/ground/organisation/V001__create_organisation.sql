-- Committees, their units, and the people who work for them.
create extension if not exists pg_trgm;

create table steering_committee (
  committee_id uuid primary key,
  code varchar(20) not null unique check (code ~ '^[A-Z0-9-]+$'),
  name varchar(200) not null,
  name_upper varchar(200) not null,
  name_abbreviation varchar(40) not null,
  party_committee varchar(200) not null,
  party_committee_upper varchar(200) not null,
  party_committee_abbreviation varchar(40) not null,
  standing_office varchar(200) not null,
  standing_office_upper varchar(200) not null,
  standing_office_abbreviation varchar(40) not null,
  place_name varchar(100) not null,
  phone varchar(20),
  valid_from date not null,
  valid_to date,
  parent_committee_id uuid references steering_committee,
  successor_committee_id uuid references steering_committee,
  version bigint not null,
  check (valid_to is null or valid_to >= valid_from),
  check (parent_committee_id <> committee_id),
  check (successor_committee_id <> committee_id)
);

create table unit (
  unit_id uuid primary key,
  committee_id uuid not null references steering_committee,
  code varchar(20) not null check (code ~ '^[A-Z0-9-]+$'),
  name varchar(200) not null,
  short_name varchar(100) not null,
  kind varchar(40) not null,
  search_key text not null,
  phone varchar(20),
  address varchar(300),
  valid_from date not null,
  valid_to date,
  parent_unit_id uuid,
  successor_unit_id uuid,
  version bigint not null,
  unique (committee_id, unit_id),
  unique (committee_id, code),
  foreign key (committee_id, parent_unit_id) references unit (committee_id, unit_id),
  foreign key (committee_id, successor_unit_id) references unit (committee_id, unit_id),
  check (valid_to is null or valid_to >= valid_from),
  check (parent_unit_id <> unit_id),
  check (successor_unit_id <> unit_id)
);
create index unit_by_search_key on unit using gin (search_key gin_trgm_ops);
create index unit_by_name on unit (committee_id, short_name collate "vi-x-icu", unit_id);

create table account (
  account_id uuid primary key,
  committee_id uuid not null references steering_committee,
  username varchar(60) not null unique check (username = lower(username)),
  display_name varchar(100) not null,
  position varchar(150),
  phone varchar(20),
  password_hash varchar(200),
  enabled boolean not null,
  security_stamp uuid not null,
  created_at timestamptz not null,
  version bigint not null,
  unique (committee_id, account_id)
);

create table role_assignment (
  role_assignment_id uuid primary key,
  committee_id uuid not null,
  account_id uuid not null,
  role varchar(40) not null,
  unit_id uuid,
  foreign key (committee_id, account_id) references account (committee_id, account_id) on delete cascade,
  foreign key (committee_id, unit_id) references unit (committee_id, unit_id),
  check ((role in ('UNIT_OFFICER', 'UNIT_HEAD')) = (unit_id is not null)),
  unique nulls not distinct (account_id, role, unit_id)
);
create index role_assignment_by_account on role_assignment (account_id);
create index role_assignment_by_unit on role_assignment (unit_id);
