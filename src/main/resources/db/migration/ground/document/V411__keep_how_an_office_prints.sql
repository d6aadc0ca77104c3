-- Whether papers are printed on both sides, so that the back of a sheet has its wide margin at the right.
create table paper_setting (
  committee_id uuid primary key references steering_committee,
  both_sides boolean not null
);

-- Nơi nhận of each kind of paper, as the office wants them, a line each.
create table usual_recipients (
  committee_id uuid not null references steering_committee,
  kind varchar(40) not null,
  recipients varchar(8000) not null check (length(trim(recipients)) > 0),
  primary key (committee_id, kind)
);
