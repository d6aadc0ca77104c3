-- Which questions a campaign's reports ask: a change makes the next number, a report in progress keeps its own.
create table question_list (
  list_id uuid primary key,
  committee_id uuid not null,
  campaign_id uuid not null,
  number integer not null check (number >= 1),
  questions text not null check (length(questions) <= 50000),
  made_at timestamptz not null,
  made_by_name varchar(100) not null,
  unique (committee_id, list_id),
  unique (campaign_id, number),
  foreign key (committee_id, campaign_id) references campaign (committee_id, campaign_id)
);

-- Báo cáo of a unit for a period: what is being written, beside what was sent.
create table report (
  obligation_id uuid primary key,
  committee_id uuid not null,
  campaign_id uuid not null,
  unit_id uuid not null,
  kind varchar(10) not null check (kind in ('MONTH', 'HALF_YEAR', 'YEAR')),
  from_day date not null,
  to_day date not null,
  list_id uuid not null,
  content text not null check (length(content) <= 200000),
  changed_at timestamptz not null,
  changed_by_name varchar(100) not null,
  sent integer not null check (sent >= 0),
  paper_number integer check (paper_number between 1 and 9999),
  paper_symbol varchar(60) not null default '',
  paper_date date,
  signer_title varchar(200) not null default '',
  signer_name varchar(100) not null default '',
  version bigint not null,
  unique (committee_id, obligation_id),
  foreign key (committee_id, obligation_id) references obligation (committee_id, obligation_id),
  foreign key (committee_id, campaign_id) references campaign (committee_id, campaign_id),
  foreign key (committee_id, unit_id) references unit (committee_id, unit_id),
  foreign key (committee_id, list_id) references question_list (committee_id, list_id),
  check (from_day <= to_day)
);
create index report_by_unit on report (committee_id, campaign_id, unit_id, kind, from_day);

-- Lần gửi of a report: the first, and each correction with its reason.
create table sent_report (
  sent_id uuid primary key,
  committee_id uuid not null,
  obligation_id uuid not null,
  number integer not null check (number >= 1),
  content text not null check (length(content) <= 200000),
  sent_at timestamptz not null,
  sent_by_name varchar(100) not null,
  days_late integer not null check (days_late >= 0),
  reason varchar(1000),
  unique (obligation_id, number),
  foreign key (committee_id, obligation_id) references report (committee_id, obligation_id),
  check ((number = 1) = (reason is null))
);
