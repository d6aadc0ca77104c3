-- Kế hoạch xây dựng of a model: what was sent stands; what the unit changes later is the next number.
create table model_plan (
  plan_id uuid primary key,
  committee_id uuid not null,
  participation_id uuid not null,
  number integer not null check (number >= 1),
  state varchar(20) not null check (state in ('WRITING', 'SENT')),
  solutions text not null default '' check (length(solutions) <= 20000),
  support text not null default '' check (length(support) <= 5000),
  lead text not null default '' check (length(lead) <= 1000),
  partners text not null default '' check (length(partners) <= 2000),
  participants text not null default '' check (length(participants) <= 2000),
  directing text not null default '' check (length(directing) <= 2000),
  public_funds bigint check (public_funds >= 0),
  raised_funds bigint check (raised_funds >= 0),
  work_days integer check (work_days >= 0),
  in_kind text not null default '' check (length(in_kind) <= 2000),
  sent_at timestamptz,
  sent_by_name varchar(100),
  changed_at timestamptz not null,
  changed_by uuid not null,
  changed_by_name varchar(100) not null,
  version bigint not null,
  unique (committee_id, plan_id),
  unique (participation_id, number),
  foreign key (committee_id, participation_id) references participation (committee_id, participation_id),
  foreign key (committee_id, changed_by) references account (committee_id, account_id),
  check ((state = 'SENT') = (sent_at is not null))
);
create unique index one_plan_in_writing on model_plan (participation_id) where state = 'WRITING';

create table plan_milestone (
  plan_id uuid not null references model_plan,
  position integer not null check (position between 0 and 20),
  name varchar(300) not null default '',
  due_on date,
  primary key (plan_id, position)
);

-- Chỉ tiêu đo đếm được of a model: fixed once its plan is sent, changed afterwards by a decision only.
create table model_target (
  target_id uuid primary key,
  committee_id uuid not null,
  participation_id uuid not null,
  position integer not null check (position between 0 and 20),
  name varchar(300) not null default '',
  measure varchar(50) not null default '',
  goal numeric(15, 2) check (goal > 0),
  due_on date,
  version bigint not null,
  unique (committee_id, target_id),
  unique (participation_id, position),
  foreign key (committee_id, participation_id) references participation (committee_id, participation_id)
);

-- Nhật ký of a model: what happened on a day, or that nothing did, and how far its targets are by then.
create table log_entry (
  entry_id uuid primary key,
  committee_id uuid not null,
  participation_id uuid not null,
  happened_on date not null,
  nothing_new boolean not null,
  text varchar(2000) not null default '',
  written_at timestamptz not null,
  written_by uuid not null,
  written_by_name varchar(100) not null,
  changed_at timestamptz,
  changed_by_name varchar(100),
  version bigint not null,
  unique (committee_id, entry_id),
  foreign key (committee_id, participation_id) references participation (committee_id, participation_id),
  foreign key (committee_id, written_by) references account (committee_id, account_id),
  check (text <> '' or not nothing_new)
);
create index log_entry_by_participation on log_entry (participation_id, happened_on desc, written_at desc);

create table log_figure (
  entry_id uuid not null,
  committee_id uuid not null,
  target_id uuid not null,
  reached numeric(15, 2) not null check (reached >= 0),
  primary key (entry_id, target_id),
  foreign key (committee_id, entry_id) references log_entry (committee_id, entry_id),
  foreign key (committee_id, target_id) references model_target (committee_id, target_id)
);
create index log_figure_by_target on log_figure (target_id);
