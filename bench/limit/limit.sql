-- A thousand models of fifty units, and sessions as Spring Session keeps them.
create table unit (unit_id uuid primary key, name text not null);
create table work (
  work_id uuid primary key,
  code text not null,
  name text not null,
  stage text not null,
  kind text not null,
  owner text not null,
  unit_id uuid not null references unit,
  starts_on date not null,
  ends_on date not null
);
insert into unit select md5('unit ' || i)::uuid, 'Phường ' || i from generate_series(1, 50) i;
insert into work
select md5('work ' || i)::uuid, 'MH-' || lpad(i::text, 4, '0'), 'Tổ tự quản bến nước, hiến đất mở đường tổ dân phố ' || i,
  'RECEIVED', 'MODEL', 'Chi hội Phụ nữ tổ dân phố ' || i, md5('unit ' || 1 + i % 50)::uuid, '2026-03-01', '2026-11-30'
from generate_series(1, 1000) i;
create index work_by_name on work (name, work_id);

create table spring_session (
  primary_id char(36) primary key,
  session_id char(36) not null unique,
  creation_time bigint not null,
  last_access_time bigint not null,
  max_inactive_interval int not null,
  expiry_time bigint not null,
  principal_name varchar(100)
);
create index spring_session_by_expiry on spring_session (expiry_time);
create index spring_session_by_principal on spring_session (principal_name);
create table spring_session_attributes (
  session_primary_id char(36) not null references spring_session on delete cascade,
  attribute_name varchar(200) not null,
  attribute_bytes bytea not null,
  primary key (session_primary_id, attribute_name)
);
analyze;
