-- Bộ tiêu chí of a campaign: apart for tập thể and cá nhân and for each purpose. A version in use is never changed;
-- what is changed then is the next number.
create table criteria_set (
  criteria_set_id uuid primary key,
  committee_id uuid not null,
  campaign_id uuid not null,
  purpose varchar(20) not null check (purpose in ('FIELD_CHECK', 'MID_YEAR', 'YEAR_END')),
  owner_kind varchar(20) not null check (owner_kind in ('COLLECTIVE', 'INDIVIDUAL')),
  number integer not null check (number >= 1),
  mode varchar(20) not null check (mode in ('PASS_FAIL', 'POINTS')),
  threshold numeric(8, 2) check (threshold >= 0),
  from_starter boolean not null,
  saved_at timestamptz not null,
  saved_by uuid not null,
  saved_by_name varchar(100) not null,
  version bigint not null,
  unique (committee_id, criteria_set_id),
  unique (campaign_id, purpose, owner_kind, number),
  foreign key (committee_id, campaign_id) references campaign (committee_id, campaign_id),
  foreign key (committee_id, saved_by) references account (committee_id, account_id),
  check (mode = 'POINTS' or threshold is null)
);

create table criterion (
  criteria_set_id uuid not null references criteria_set,
  position integer not null check (position between 1 and 40),
  text varchar(500) not null check (text <> ''),
  guidance varchar(1000) not null default '',
  evidence varchar(500) not null default '',
  maximum numeric(6, 2) check (maximum > 0),
  step numeric(6, 2) check (step > 0),
  primary key (criteria_set_id, position),
  check ((maximum is null) = (step is null)),
  check (step <= maximum)
);
