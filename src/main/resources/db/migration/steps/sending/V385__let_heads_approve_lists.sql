-- Units whose head approves a list before it is sent.
create table approving_unit (
  unit_id uuid primary key,
  committee_id uuid not null,
  wished_at timestamptz not null,
  wished_by_name varchar(100) not null,
  foreign key (committee_id, unit_id) references unit (committee_id, unit_id)
);

-- Trình: what the head was asked to approve, as it stood then, and what he said.
create table presentation (
  presentation_id uuid primary key,
  committee_id uuid not null,
  registration_id uuid not null,
  models jsonb not null,
  presented_at timestamptz not null,
  presented_by_name varchar(100) not null,
  state varchar(20) not null check (state in ('WAITING', 'APPROVED', 'GIVEN_BACK')),
  decided_at timestamptz,
  decided_by_name varchar(100),
  reason varchar(1000),
  version bigint not null,
  foreign key (committee_id, registration_id) references registration (committee_id, registration_id),
  check ((state = 'WAITING') = (decided_at is null)),
  check ((state = 'GIVEN_BACK') = (reason is not null))
);
create index presentation_by_registration on presentation (registration_id, presented_at);
