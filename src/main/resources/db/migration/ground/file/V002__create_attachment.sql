-- Files that people attach. The subject is whatever record of another module the file belongs to.
create table attachment (
  attachment_id uuid primary key,
  committee_id uuid not null references steering_committee,
  subject_id uuid not null,
  category varchar(40) not null,
  file_name varchar(255) not null,
  media_type varchar(100) not null,
  size_in_bytes bigint not null check (size_in_bytes > 0),
  sha256 char(64) not null,
  stored_name varchar(64) not null unique,
  uploaded_by uuid not null,
  uploaded_by_name varchar(100) not null,
  uploaded_at timestamptz not null,
  unique (committee_id, attachment_id),
  foreign key (committee_id, uploaded_by) references account (committee_id, account_id)
);
create index attachment_by_subject on attachment (committee_id, subject_id, uploaded_at);

-- The bytes, when files are kept in the database (the other choice is a folder).
create table attachment_content (
  stored_name varchar(64) primary key references attachment (stored_name) on delete cascade deferrable initially deferred,
  content bytea not null
);
