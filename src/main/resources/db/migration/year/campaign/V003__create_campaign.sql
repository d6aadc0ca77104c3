-- One year's plan: rounds, quotas, fields, milestones.
create table campaign (
  campaign_id uuid primary key,
  committee_id uuid not null references steering_committee,
  year integer not null check (year between 2009 and 2100),
  plan_number varchar(40) not null,
  plan_date date,
  title varchar(300) not null,
  period_from integer not null,
  period_to integer not null,
  guidance_title varchar(300),
  guidance_number varchar(40),
  guidance_date date,
  monthly_due_day integer check (monthly_due_day between 1 and 28),
  monthly_due_day_in_plan boolean not null,
  version bigint not null,
  unique (committee_id, campaign_id),
  unique (committee_id, year),
  check (period_from <= year and year <= period_to)
);

create table field (
  field_id uuid primary key,
  committee_id uuid not null,
  campaign_id uuid not null,
  name varchar(120) not null,
  aliases varchar(500) not null default '',
  position integer not null,
  active boolean not null,
  version bigint not null,
  unique (committee_id, campaign_id, field_id),
  unique (campaign_id, name),
  foreign key (committee_id, campaign_id) references campaign (committee_id, campaign_id)
);

create table quota (
  quota_id uuid primary key,
  committee_id uuid not null,
  campaign_id uuid not null,
  unit_kind varchar(40) not null,
  minimum integer not null check (minimum >= 1),
  stated_in_plan boolean not null,
  version bigint not null,
  unique (campaign_id, unit_kind),
  foreign key (committee_id, campaign_id) references campaign (committee_id, campaign_id)
);

create table round (
  round_id uuid primary key,
  committee_id uuid not null,
  campaign_id uuid not null,
  number integer not null check (number >= 1),
  name varchar(120) not null,
  opens_on date not null,
  due_on date not null,
  locks_on date not null,
  stated_in_plan boolean not null,
  quota_applies boolean not null,
  opened_at timestamptz,
  version bigint not null,
  unique (committee_id, campaign_id, round_id),
  unique (committee_id, round_id),
  unique (campaign_id, number),
  foreign key (committee_id, campaign_id) references campaign (committee_id, campaign_id),
  check (opens_on <= due_on and due_on <= locks_on)
);

create table milestone (
  milestone_id uuid primary key,
  committee_id uuid not null,
  campaign_id uuid not null,
  step integer not null check (step between 1 and 6),
  position integer not null,
  name varchar(300) not null,
  on_date date,
  kind varchar(20) not null check (kind in ('NO_LATER_THAN', 'BEFORE')),
  stated_in_plan boolean not null,
  version bigint not null,
  unique (campaign_id, step, position),
  foreign key (committee_id, campaign_id) references campaign (committee_id, campaign_id)
);
