-- Tự kiểm tra of a model by its unit: what is being written, beside what was sent.
create table self_review (
  obligation_id uuid primary key,
  committee_id uuid not null,
  participation_id uuid not null,
  criteria_set_id uuid,
  content text not null check (length(content) <= 200000),
  changed_at timestamptz not null,
  changed_by_name varchar(100) not null,
  sent integer not null check (sent >= 0),
  version bigint not null,
  unique (committee_id, obligation_id),
  foreign key (committee_id, obligation_id) references obligation (committee_id, obligation_id),
  foreign key (committee_id, participation_id) references participation (committee_id, participation_id),
  foreign key (committee_id, criteria_set_id) references criteria_set (committee_id, criteria_set_id)
);
create index self_review_by_model on self_review (participation_id);
create index self_review_by_criteria on self_review (criteria_set_id);

-- Lần gửi of a self-review: the first, and each correction with its reason.
create table sent_review (
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
  foreign key (committee_id, obligation_id) references self_review (committee_id, obligation_id),
  check ((number = 1) = (reason is null))
);
