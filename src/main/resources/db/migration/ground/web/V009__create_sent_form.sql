-- A form is handed a key, sealed with this secret, which all instances share.
create table form_secret (
  only_one boolean primary key default true check (only_one),
  secret bytea not null
);
insert into form_secret (secret)
  values (sha256(decode(replace(gen_random_uuid()::text || gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex')));

-- What is sent with a key happens once: the digest of key and content, and where the first send led.
create table sent_form (
  digest char(64) primary key,
  taken_at timestamptz not null,
  outcome varchar(2000)
);
create index sent_form_by_time on sent_form (taken_at);

-- What an expired session could not take is kept for its owner, for the browser it came from, for a day.
create table rescued_form (
  rescued_form_id uuid primary key,
  account_id uuid not null references account on delete cascade,
  browser_hash char(64) not null,
  digest char(64) not null,
  path varchar(1000) not null,
  fields jsonb not null,
  rescued_at timestamptz not null,
  unique (account_id, browser_hash, digest)
);
create index rescued_form_by_time on rescued_form (rescued_at);
