-- Đã đôn đốc: somebody of the committee spoke to a unit about what it owes; what was outstanding then is kept in words.
create table urge (
  urge_id uuid primary key,
  committee_id uuid not null,
  campaign_id uuid not null,
  unit_id uuid not null,
  urged_on date not null,
  about varchar(2000) not null,
  note varchar(1000) not null,
  urged_at timestamptz not null,
  urged_by uuid not null,
  urged_by_name varchar(100) not null,
  version bigint not null,
  foreign key (committee_id, campaign_id) references campaign (committee_id, campaign_id),
  foreign key (committee_id, unit_id) references unit (committee_id, unit_id),
  foreign key (committee_id, urged_by) references account (committee_id, account_id)
);
create index urge_of_unit on urge (committee_id, campaign_id, unit_id, urged_on desc, urged_at desc);
create index urge_by on urge (committee_id, urged_by);
