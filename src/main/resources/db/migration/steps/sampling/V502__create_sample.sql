-- Mẫu: the models drawn for an inspection, with the rule and the seed by which anybody can draw them again.
create table sample (
  sample_id uuid primary key,
  committee_id uuid not null,
  campaign_id uuid not null,
  purpose varchar(20) not null check (purpose in ('FIELD_CHECK', 'MID_YEAR', 'YEAR_END')),
  size integer not null check (size between 1 and 2000),
  each_ward boolean not null,
  priorities jsonb not null,
  seed bigint not null,
  reason varchar(1000) not null,
  candidates integer not null check (candidates >= 1),
  drawn jsonb not null,
  drawn_at timestamptz not null,
  drawn_by_name varchar(100) not null,
  unique (committee_id, sample_id),
  foreign key (committee_id, campaign_id) references campaign (committee_id, campaign_id)
);
create index sample_of_purpose on sample (campaign_id, purpose, drawn_at desc);
