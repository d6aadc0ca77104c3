-- By when units hand in their own plans of a year. The committee's plan names no day, so nothing is owed until the office
-- settles one.
create table year_plan_day (
  committee_id uuid not null,
  campaign_id uuid not null,
  kind varchar(40) not null check (kind in ('YEAR_PLAN', 'GOVERNMENT_PLAN')),
  due_on date not null,
  opens_on date not null check (opens_on <= due_on),
  set_at timestamptz not null,
  set_by_name varchar(100) not null,
  primary key (campaign_id, kind),
  foreign key (committee_id, campaign_id) references campaign (committee_id, campaign_id)
);

-- Kế hoạch of a unit for the year: number and date of the paper; the paper itself is attached.
create table year_plan (
  obligation_id uuid primary key,
  committee_id uuid not null,
  unit_id uuid not null,
  reference varchar(80) not null check (reference <> ''),
  dated_on date not null,
  sent_at timestamptz not null,
  sent_by_name varchar(100) not null,
  version bigint not null,
  foreign key (committee_id, unit_id) references unit (committee_id, unit_id),
  foreign key (committee_id, obligation_id) references obligation (committee_id, obligation_id)
);
