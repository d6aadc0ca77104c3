-- Step 2: opinions, verdicts, and the meeting that confirms them.
create table verdict (
  verdict_id uuid primary key,
  committee_id uuid not null,
  participation_id uuid not null,
  kind varchar(20) not null check (kind in ('SELECT', 'RETURN', 'DECLINE', 'MERGE')),
  reason varchar(1000),
  merge_into_id uuid,
  answer_by date,
  state varchar(20) not null check (state in ('PENDING', 'CONFIRMED')),
  given_at timestamptz not null,
  given_by uuid not null,
  given_by_name varchar(100) not null,
  version bigint not null,
  unique (committee_id, verdict_id),
  foreign key (committee_id, participation_id) references participation (committee_id, participation_id),
  foreign key (committee_id, merge_into_id) references participation (committee_id, participation_id),
  foreign key (committee_id, given_by) references account (committee_id, account_id),
  check (kind = 'SELECT' or (reason is not null and length(trim(reason)) > 0)),
  check ((kind = 'MERGE') = (merge_into_id is not null)),
  check (merge_into_id <> participation_id),
  check ((kind = 'RETURN') = (answer_by is not null))
);
create unique index one_pending_verdict on verdict (participation_id) where state = 'PENDING';
create index verdict_by_participation on verdict (participation_id, given_at);
create index verdict_by_target on verdict (merge_into_id) where merge_into_id is not null;

-- One current opinion per person and model; earlier ones stay.
create table opinion (
  opinion_id uuid primary key,
  committee_id uuid not null,
  participation_id uuid not null,
  account_id uuid not null,
  account_name varchar(100) not null,
  stance varchar(20) not null check (stance in ('SELECT', 'RETURN', 'DECLINE', 'MERGE')),
  text varchar(2000) not null,
  given_at timestamptz not null,
  superseded_at timestamptz,
  version bigint not null,
  foreign key (committee_id, participation_id) references participation (committee_id, participation_id),
  foreign key (committee_id, account_id) references account (committee_id, account_id)
);
create unique index one_current_opinion on opinion (participation_id, account_id) where superseded_at is null;
create index opinion_by_participation on opinion (participation_id, given_at);

-- «Tôi có liên quan»: whoever says so judges this model no more.
create table declared_conflict (
  committee_id uuid not null,
  participation_id uuid not null,
  account_id uuid not null,
  account_name varchar(100) not null,
  reason varchar(1000) not null,
  declared_at timestamptz not null,
  primary key (participation_id, account_id),
  foreign key (committee_id, participation_id) references participation (committee_id, participation_id),
  foreign key (committee_id, account_id) references account (committee_id, account_id)
);

-- Proposing many models at once leaves a result for each, which can be opened again.
create table verdict_batch (
  batch_id uuid primary key,
  committee_id uuid not null references steering_committee,
  performed_at timestamptz not null,
  performed_by uuid not null,
  list_query varchar(2000) not null default '',
  results jsonb not null,
  foreign key (committee_id, performed_by) references account (committee_id, account_id)
);

create table meeting (
  meeting_id uuid primary key,
  committee_id uuid not null,
  campaign_id uuid not null,
  held_on date not null,
  hours varchar(60) not null default '',
  place varchar(300) not null,
  chair varchar(200) not null,
  secretary varchar(200) not null default '',
  proceedings text not null default '' check (length(proceedings) <= 20000),
  conclusion text not null default '' check (length(conclusion) <= 20000),
  created_at timestamptz not null,
  created_by uuid not null,
  created_by_name varchar(100) not null,
  concluded_at timestamptz,
  concluded_by_name varchar(100),
  version bigint not null,
  unique (committee_id, meeting_id),
  foreign key (committee_id, campaign_id) references campaign (committee_id, campaign_id),
  foreign key (committee_id, created_by) references account (committee_id, account_id),
  check ((concluded_at is null) = (concluded_by_name is null))
);
create index meeting_by_campaign on meeting (committee_id, campaign_id, held_on);

create table meeting_attendee (
  meeting_id uuid not null,
  position integer not null,
  committee_id uuid not null,
  account_id uuid,
  name varchar(200) not null,
  title varchar(200) not null default '',
  member boolean not null,
  present boolean not null,
  primary key (meeting_id, position),
  foreign key (committee_id, meeting_id) references meeting (committee_id, meeting_id),
  foreign key (committee_id, account_id) references account (committee_id, account_id),
  check (member or present)
);

-- What the meeting decided of each verdict: a copy of the verdict as it then stood, and what became of it.
create table agenda_item (
  item_id uuid primary key,
  committee_id uuid not null,
  meeting_id uuid not null,
  verdict_id uuid,
  participation_id uuid not null,
  votes_for integer check (votes_for >= 0),
  votes_against integer check (votes_against >= 0),
  votes_abstaining integer check (votes_abstaining >= 0),
  objections varchar(1000) not null default '',
  recused varchar(1000) not null default '',
  outcome varchar(20) check (outcome in ('APPLIED', 'REFUSED')),
  decided varchar(20) check (decided in ('SELECT', 'RETURN', 'DECLINE', 'MERGE')),
  decided_reason varchar(1000),
  decided_target uuid,
  refusal_key varchar(100),
  refusal_arguments jsonb,
  version bigint not null,
  unique (meeting_id, participation_id),
  unique (committee_id, item_id),
  foreign key (committee_id, meeting_id) references meeting (committee_id, meeting_id),
  foreign key (committee_id, participation_id) references participation (committee_id, participation_id),
  foreign key (committee_id, verdict_id) references verdict (committee_id, verdict_id),
  foreign key (committee_id, decided_target) references participation (committee_id, participation_id),
  check ((outcome = 'REFUSED') = (refusal_key is not null) or outcome is null),
  check (outcome is distinct from 'APPLIED' or (decided is not null and verdict_id is not null))
);
create index agenda_item_by_participation on agenda_item (participation_id);

-- Đính chính: what a concluded meeting's minutes said before, what they say since, and why.
create table meeting_correction (
  correction_id uuid primary key,
  committee_id uuid not null,
  meeting_id uuid not null,
  corrected_at timestamptz not null,
  corrected_by uuid not null,
  corrected_by_name varchar(100) not null,
  reason varchar(1000) not null check (length(trim(reason)) > 0),
  differences jsonb not null,
  foreign key (committee_id, meeting_id) references meeting (committee_id, meeting_id),
  foreign key (committee_id, corrected_by) references account (committee_id, account_id)
);
create index meeting_correction_by_meeting on meeting_correction (meeting_id, corrected_at);
