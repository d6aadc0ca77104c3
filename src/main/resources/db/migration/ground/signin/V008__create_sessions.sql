-- Sessions (the layout Spring Session JDBC expects; varchar, because char would pad our shorter ids and hide them from
-- the index), single-use links, and the password checks of the last minutes.
create table spring_session (
  primary_id char(36) primary key,
  session_id varchar(36) not null unique,
  creation_time bigint not null,
  last_access_time bigint not null,
  max_inactive_interval integer not null,
  expiry_time bigint not null,
  principal_name varchar(100)
);
create index spring_session_by_expiry on spring_session (expiry_time);
create index spring_session_by_principal on spring_session (principal_name);

create table spring_session_attributes (
  session_primary_id varchar(36) not null references spring_session (primary_id) on delete cascade,
  attribute_name varchar(200) not null,
  attribute_bytes bytea not null,
  primary key (session_primary_id, attribute_name)
);

create table single_use_link (
  token_hash char(64) primary key,
  account_id uuid not null references account,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);

create index single_use_link_by_account on single_use_link (account_id);

-- One row per thing that is guessed at or from; subject is a digest, checks are the times of the checks still counted.
create table sign_in_attempt (
  subject char(64) primary key,
  checks timestamptz[] not null
);
