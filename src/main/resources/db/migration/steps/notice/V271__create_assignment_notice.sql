-- Thông báo giao thực hiện mô hình: what the notice says stands here, its number and date in the register of papers.
create table assignment_notice (
  notice_id uuid primary key,
  committee_id uuid not null,
  campaign_id uuid not null,
  supplementary boolean not null,
  responsibilities text not null default '' check (length(responsibilities) <= 10000),
  reporting text not null default '' check (length(reporting) <= 5000),
  state varchar(20) not null check (state in ('PREPARED', 'IN_FORCE', 'WITHDRAWN', 'DROPPED')),
  reference varchar(80),
  dated_on date,
  correction_reason varchar(1000),
  created_at timestamptz not null,
  created_by uuid not null,
  created_by_name varchar(100) not null,
  version bigint not null,
  unique (committee_id, notice_id),
  foreign key (committee_id, campaign_id) references campaign (committee_id, campaign_id),
  foreign key (committee_id, created_by) references account (committee_id, account_id),
  check (state in ('PREPARED', 'DROPPED') or (reference is not null and dated_on is not null))
);
create index assignment_notice_by_campaign on assignment_notice (committee_id, campaign_id, created_at);

-- A model on a notice: listed, assigned by it, to leave it by a correction, or released when the notice ended.
create table notice_item (
  item_id uuid primary key,
  committee_id uuid not null,
  notice_id uuid not null,
  participation_id uuid not null,
  note varchar(500) not null default '',
  state varchar(20) not null check (state in ('LISTED', 'ASSIGNED', 'LEAVING', 'RELEASED')),
  version bigint not null,
  unique (notice_id, participation_id),
  foreign key (committee_id, notice_id) references assignment_notice (committee_id, notice_id),
  foreign key (committee_id, participation_id) references participation (committee_id, participation_id)
);
-- One live notice per participation.
create unique index one_live_notice on notice_item (participation_id) where state <> 'RELEASED';

-- What a notice said when it was issued, corrected or withdrawn, and what that changed.
create table notice_change (
  change_id uuid primary key,
  committee_id uuid not null,
  notice_id uuid not null,
  paper_id uuid not null,
  kind varchar(20) not null check (kind in ('ISSUED', 'CORRECTED', 'WITHDRAWN')),
  reference varchar(80) not null,
  dated_on date,
  reason varchar(1000),
  lines jsonb not null,
  added jsonb not null,
  removed jsonb not null,
  changed jsonb not null,
  happened_at timestamptz not null,
  by_name varchar(100) not null,
  position bigint generated always as identity,
  foreign key (committee_id, notice_id) references assignment_notice (committee_id, notice_id),
  check (kind = 'ISSUED' or length(trim(reason)) > 0)
);
create index notice_change_by_notice on notice_change (notice_id, position);
