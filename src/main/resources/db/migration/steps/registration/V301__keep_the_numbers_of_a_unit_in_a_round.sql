-- How many models a unit owes and has sent in a round: what only a registration needs of an obligation.
create table registration_tally (
  obligation_id uuid primary key,
  committee_id uuid not null,
  round_id uuid not null,
  unit_id uuid not null,
  required integer not null check (required >= 0),
  delivered integer not null default 0 check (delivered >= 0),
  shortfall_reason varchar(1000),
  version bigint not null,
  unique (round_id, unit_id),
  foreign key (committee_id, obligation_id) references obligation (committee_id, obligation_id),
  foreign key (committee_id, round_id) references round (committee_id, round_id),
  foreign key (committee_id, unit_id) references unit (committee_id, unit_id)
);
create index registration_tally_by_unit on registration_tally (committee_id, unit_id);
insert into registration_tally (obligation_id, committee_id, round_id, unit_id, required, delivered, shortfall_reason, version)
select obligation_id, committee_id, round_id, unit_id, required, delivered, shortfall_reason, 0
from obligation where kind = 'REGISTRATION';
