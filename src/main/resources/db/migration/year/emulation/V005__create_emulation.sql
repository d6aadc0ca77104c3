-- The identity of a model across years, and its participation in each year.
create table emulation_model (
  model_id uuid primary key,
  committee_id uuid not null references steering_committee,
  code varchar(20) not null,
  copied_from_model_id uuid,
  stopped_on date,
  created_at timestamptz not null,
  version bigint not null,
  unique (committee_id, model_id),
  unique (committee_id, code),
  foreign key (committee_id, copied_from_model_id) references emulation_model (committee_id, model_id)
);

create table model_code_counter (
  committee_id uuid primary key references steering_committee,
  last_number integer not null
);

create table participation (
  participation_id uuid primary key,
  committee_id uuid not null,
  campaign_id uuid not null,
  round_id uuid not null,
  unit_id uuid not null,
  model_id uuid not null,
  stage varchar(20) not null check (stage in ('DRAFT', 'SUBMITTED', 'RECEIVED', 'RETURNED', 'DECLINED', 'MERGED', 'SELECTED',
    'ASSIGNED', 'IN_PROGRESS', 'RECOGNISED', 'NOT_RECOGNISED', 'DISCONTINUED', 'WITHDRAWN')),
  name varchar(300) not null,
  name_key text not null,
  model_kind varchar(20) not null check (model_kind in ('MODEL', 'EXEMPLAR')),
  owner_kind varchar(20) not null check (owner_kind in ('COLLECTIVE', 'INDIVIDUAL')),
  novelty varchar(20) not null check (novelty in ('NEW', 'MAINTAINED', 'UPGRADED', 'REPLICATED')),
  field_id uuid,
  hard_field boolean not null,
  address varchar(500) not null default '',
  starts_on date,
  ends_on date,
  content text not null default '' check (length(content) <= 20000),
  owner varchar(200) not null default '',
  person_in_charge varchar(200) not null default '',
  phone varchar(20) not null default '',
  situation text not null default '' check (length(situation) <= 20000),
  advantages text not null default '' check (length(advantages) <= 20000),
  difficulties text not null default '' check (length(difficulties) <= 20000),
  approach text not null default '' check (length(approach) <= 20000),
  note varchar(1000) not null default '',
  search_key text not null,
  entry_source varchar(300),
  entered_by uuid,
  confirmed_at timestamptz,
  submitted_at timestamptz,
  days_late integer not null default 0 check (days_late >= 0),
  created_at timestamptz not null,
  created_by uuid not null,
  changed_at timestamptz not null,
  changed_by uuid not null,
  changed_by_name varchar(100) not null,
  version bigint not null,
  unique (committee_id, participation_id),
  foreign key (committee_id, campaign_id, round_id) references round (committee_id, campaign_id, round_id),
  foreign key (committee_id, campaign_id, field_id) references field (committee_id, campaign_id, field_id),
  foreign key (committee_id, unit_id) references unit (committee_id, unit_id),
  foreign key (committee_id, model_id) references emulation_model (committee_id, model_id),
  foreign key (committee_id, created_by) references account (committee_id, account_id),
  foreign key (committee_id, changed_by) references account (committee_id, account_id),
  foreign key (committee_id, entered_by) references account (committee_id, account_id),
  check (starts_on is null or ends_on is null or starts_on <= ends_on),
  check (stage in ('DRAFT', 'WITHDRAWN') or submitted_at is not null)
);
create unique index one_live_participation on participation (campaign_id, model_id)
  where stage not in ('DECLINED', 'MERGED', 'WITHDRAWN');
create index participation_by_name on participation (committee_id, campaign_id, name collate "vi-x-icu", participation_id);
create index participation_by_stage on participation (committee_id, campaign_id, stage, name collate "vi-x-icu", participation_id);
create index participation_by_unit on participation (committee_id, unit_id, campaign_id);
create index participation_by_model on participation (model_id);
create index participation_by_search_key on participation using gin (search_key gin_trgm_ops);
create index participation_by_name_key on participation using gin (name_key gin_trgm_ops);

create table stage_change (
  stage_change_id uuid primary key,
  committee_id uuid not null,
  participation_id uuid not null,
  from_stage varchar(20),
  to_stage varchar(20) not null,
  changed_at timestamptz not null,
  changed_by uuid not null,
  changed_by_name varchar(100) not null,
  on_behalf_of_unit_id uuid,
  reason varchar(1000),
  document_reference varchar(200),
  position bigint generated always as identity,
  foreign key (committee_id, participation_id) references participation (committee_id, participation_id),
  foreign key (committee_id, changed_by) references account (committee_id, account_id),
  foreign key (committee_id, on_behalf_of_unit_id) references unit (committee_id, unit_id)
);
create index stage_change_by_participation on stage_change (participation_id, position);
