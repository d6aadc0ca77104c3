-- The register of official papers.

-- Nhiệm kỳ: through one of them the numbers of Party papers run.
create table party_term (
  term_id uuid primary key,
  committee_id uuid not null references steering_committee,
  name varchar(100) not null check (name <> ''),
  first_day date not null,
  last_day date not null,
  version bigint not null,
  unique (committee_id, term_id),
  unique (committee_id, name),
  check (last_day >= first_day)
);

-- One run of numbers: an organ's papers of one type through a term or a year.
create table paper_series (
  series_id uuid primary key,
  committee_id uuid not null references steering_committee,
  organ varchar(30) not null,
  type varchar(30) not null,
  term_id uuid,
  year integer check (year between 1900 and 2200),
  last_number integer not null default 0 check (last_number >= 0),
  unique (committee_id, series_id),
  unique nulls not distinct (committee_id, organ, type, term_id, year),
  foreign key (committee_id, term_id) references party_term (committee_id, term_id),
  check ((term_id is null) <> (year is null))
);

create table paper (
  paper_id uuid primary key,
  committee_id uuid not null references steering_committee,
  kind varchar(60) not null,
  subject_id uuid not null,
  type varchar(30) not null,
  organ varchar(30) not null,
  profile varchar(10) not null check (profile in ('HD36', 'HD05', 'ND30')),
  title varchar(500) not null,
  search_key text not null,
  wording jsonb not null,
  snapshot jsonb,
  state varchar(20) not null check (state in ('DRAFT', 'AWAITING_SIGNATURE', 'ISSUED', 'SENT', 'WITHDRAWN')),
  series_id uuid,
  number integer check (number >= 1),
  symbol varchar(60),
  reference varchar(80),
  dated_on date,
  signer varchar(150),
  signed_on date,
  withdrawn_reason varchar(1000),
  corrects_id uuid,
  drafted_at timestamptz not null,
  drafted_by uuid not null,
  changed_at timestamptz not null,
  changed_by_name varchar(100) not null,
  version bigint not null,
  unique (committee_id, paper_id),
  foreign key (committee_id, drafted_by) references account (committee_id, account_id),
  foreign key (committee_id, series_id) references paper_series (committee_id, series_id),
  foreign key (committee_id, corrects_id) references paper (committee_id, paper_id),
  check (corrects_id <> paper_id),
  check ((number is null) = (series_id is null)),
  check ((number is null) = (reference is null)),
  check (state not in ('ISSUED', 'SENT') or (dated_on is not null and signer is not null and snapshot is not null)),
  check (state <> 'AWAITING_SIGNATURE' or snapshot is not null),
  check ((state = 'WITHDRAWN') = (withdrawn_reason is not null))
);
-- No number twice in one run, whoever gives it; a withdrawn paper keeps its own.
create unique index paper_number_once on paper (series_id, number);
-- One open paper of a kind about one record.
create unique index paper_open_once on paper (committee_id, kind, subject_id) where state in ('DRAFT', 'AWAITING_SIGNATURE');
-- A paper is corrected by one other; whoever corrects again corrects the correction.
create unique index paper_corrected_once on paper (corrects_id) where state <> 'WITHDRAWN';
create index paper_by_subject on paper (committee_id, subject_id, drafted_at);
create index paper_by_age on paper (committee_id, drafted_at, paper_id);
create index paper_by_search_key on paper using gin (search_key gin_trgm_ops);

-- The units that get a paper before them, and when one of their people opened it first.
create table paper_recipient (
  committee_id uuid not null,
  paper_id uuid not null,
  unit_id uuid not null,
  sent_at timestamptz,
  opened_at timestamptz,
  opened_by uuid,
  opened_by_name varchar(100),
  primary key (paper_id, unit_id),
  foreign key (committee_id, paper_id) references paper (committee_id, paper_id),
  foreign key (committee_id, unit_id) references unit (committee_id, unit_id),
  foreign key (committee_id, opened_by) references account (committee_id, account_id),
  check (opened_at is null or sent_at is not null),
  check ((opened_at is null) = (opened_by is null))
);
create index paper_recipient_by_unit on paper_recipient (committee_id, unit_id, sent_at);

-- What was done with a paper, in order.
create table paper_step (
  step_id bigint generated always as identity primary key,
  committee_id uuid not null,
  paper_id uuid not null,
  what varchar(30) not null,
  happened_at timestamptz not null,
  by_name varchar(100) not null,
  note varchar(1000),
  foreign key (committee_id, paper_id) references paper (committee_id, paper_id)
);
create index paper_step_by_paper on paper_step (paper_id, step_id);

-- Văn bản liên quan, each pair once.
create table paper_link (
  committee_id uuid not null,
  paper_id uuid not null,
  other_id uuid not null,
  primary key (paper_id, other_id),
  foreign key (committee_id, paper_id) references paper (committee_id, paper_id),
  foreign key (committee_id, other_id) references paper (committee_id, paper_id),
  check (paper_id < other_id)
);
create index paper_link_by_other on paper_link (other_id);

-- The words of the last paper of a kind: the next one begins with them.
create table last_wording (
  committee_id uuid not null references steering_committee,
  kind varchar(60) not null,
  wording jsonb not null,
  primary key (committee_id, kind)
);

-- What an organ prints at the head of its papers, where the committee's names do not say it rightly.
create table letterhead (
  committee_id uuid not null references steering_committee,
  organ varchar(30) not null,
  above varchar(200) not null,
  name varchar(300) not null check (name <> ''),
  abbreviation varchar(40) not null check (abbreviation <> ''),
  place varchar(100) not null check (place <> ''),
  primary key (committee_id, organ)
);
