-- Thông báo điều chỉnh: the decided changes that one paper tells.
create table adjustment (
  adjustment_id uuid primary key,
  committee_id uuid not null,
  campaign_id uuid not null,
  reference varchar(80),
  dated_on date,
  created_at timestamptz not null,
  created_by uuid not null,
  created_by_name varchar(100) not null,
  version bigint not null,
  unique (committee_id, adjustment_id),
  foreign key (committee_id, campaign_id) references campaign (committee_id, campaign_id),
  foreign key (committee_id, created_by) references account (committee_id, account_id),
  check ((reference is null) = (dated_on is null))
);
create index adjustment_by_campaign on adjustment (committee_id, campaign_id, created_at);

-- Đề nghị điều chỉnh of a model after its assignment: asked by the unit, spoken to by the area member, decided by the
-- committee. What stood before is kept in words beside what was asked.
create table model_change (
  change_id uuid primary key,
  committee_id uuid not null,
  participation_id uuid not null,
  kind varchar(20) not null check (kind in ('EXTEND', 'OWNER', 'CONTENT', 'TARGET', 'STOP')),
  ends_on date,
  owner varchar(200),
  person_in_charge varchar(200),
  content text check (length(content) <= 20000),
  target_id uuid,
  goal numeric(15, 2) check (goal > 0),
  due_on date,
  was text not null,
  becomes text not null,
  reason varchar(2000) not null check (reason <> ''),
  state varchar(20) not null check (state in ('ASKED', 'GRANTED', 'DECLINED', 'TAKEN_BACK')),
  asked_at timestamptz not null,
  asked_by uuid not null,
  asked_by_name varchar(100) not null,
  opinion_for boolean,
  opinion varchar(2000),
  opinion_at timestamptz,
  opinion_by_name varchar(100),
  decided_at timestamptz,
  decided_by_name varchar(100),
  decision varchar(2000),
  adjustment_id uuid,
  version bigint not null,
  unique (committee_id, change_id),
  foreign key (committee_id, participation_id) references participation (committee_id, participation_id),
  foreign key (committee_id, asked_by) references account (committee_id, account_id),
  foreign key (committee_id, target_id) references model_target (committee_id, target_id),
  foreign key (committee_id, adjustment_id) references adjustment (committee_id, adjustment_id),
  check ((opinion_at is null) = (opinion_for is null)),
  check ((state in ('GRANTED', 'DECLINED')) = (decided_at is not null)),
  check (adjustment_id is null or state = 'GRANTED'),
  check (kind <> 'EXTEND' or ends_on is not null),
  check (kind <> 'OWNER' or owner is not null),
  check (kind <> 'CONTENT' or content is not null),
  check (kind <> 'TARGET' or (target_id is not null and goal is not null))
);
create unique index one_open_change on model_change (participation_id, kind, target_id) nulls not distinct where state = 'ASKED';
create index model_change_by_participation on model_change (participation_id, asked_at);
create index model_change_by_state on model_change (committee_id, state, asked_at);
create index model_change_by_adjustment on model_change (adjustment_id);
