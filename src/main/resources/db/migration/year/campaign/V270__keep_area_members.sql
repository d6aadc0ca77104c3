-- Who of the committee looks after a unit in a year (plan, V bước 3, VI.3): an account, or somebody without one.
create table area_member (
  area_member_id uuid primary key,
  committee_id uuid not null,
  campaign_id uuid not null,
  unit_id uuid not null,
  account_id uuid,
  name varchar(100),
  position varchar(150),
  phone varchar(20),
  version bigint not null,
  unique (campaign_id, unit_id),
  foreign key (committee_id, campaign_id) references campaign (committee_id, campaign_id),
  foreign key (committee_id, unit_id) references unit (committee_id, unit_id),
  foreign key (committee_id, account_id) references account (committee_id, account_id),
  check ((account_id is null) = (name is not null)),
  check (account_id is null or (position is null and phone is null)),
  check (name <> '')
);
create index area_member_by_unit on area_member (committee_id, unit_id);
