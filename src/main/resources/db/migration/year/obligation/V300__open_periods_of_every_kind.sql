-- A kind of obligation has periods; who owes in a period is frozen once, when it opens. A registration round is a period
-- of the year with the round as its subject.
create table obligation_period (
  period_id uuid primary key,
  committee_id uuid not null,
  campaign_id uuid not null,
  kind varchar(40) not null,
  from_day date not null,
  to_day date not null,
  subject_id uuid,
  name varchar(120) not null,
  opens_on date not null,
  due_at timestamptz not null,
  lock_at timestamptz not null,
  opened_at timestamptz,
  expected integer check (expected >= 0),
  version bigint not null,
  unique (committee_id, campaign_id, kind, period_id),
  constraint one_period_of_a_kind unique nulls not distinct (campaign_id, kind, from_day, to_day, subject_id),
  foreign key (committee_id, campaign_id) references campaign (committee_id, campaign_id),
  check (from_day <= to_day),
  check (due_at <= lock_at),
  check ((opened_at is null) = (expected is null))
);
create index obligation_period_unopened on obligation_period (campaign_id, opens_on) where opened_at is null;

insert into obligation_period (period_id, committee_id, campaign_id, kind, from_day, to_day, subject_id, name, opens_on,
    due_at, lock_at, opened_at, expected, version)
select gen_random_uuid(), r.committee_id, r.campaign_id, 'REGISTRATION', make_date(c.year, 1, 1),
  make_date(c.year, 12, 31), r.round_id, r.name, r.opens_on,
  (r.due_on + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh', (r.locks_on + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh',
  r.opened_at, case when r.opened_at is not null then
    (select count(*) from obligation o where o.round_id = r.round_id and o.required > 0) end, 0
from round r join campaign c on c.campaign_id = r.campaign_id;

-- A unit owes, or the standing office, or an inspection team: exactly one of them.
alter table obligation add column period_id uuid;
alter table obligation add column standing_office boolean not null default false;
alter table obligation add column team_id uuid;
alter table obligation add column expected boolean;
alter table obligation add column extent varchar(10);
update obligation o set
  period_id = (select p.period_id from obligation_period p where p.kind = o.kind and p.subject_id = o.round_id),
  expected = o.required > 0,
  extent = case when o.fulfilled_at is not null then 'WHOLE' when o.delivered > 0 then 'PART' else 'NOTHING' end;

alter table obligation alter column unit_id drop not null;
alter table obligation alter column standing_office drop default;
alter table obligation alter column period_id set not null;
alter table obligation alter column expected set not null;
alter table obligation alter column extent set not null;
alter table obligation add unique (committee_id, obligation_id);
alter table obligation add constraint one_debtor check (num_nonnulls(unit_id, team_id) + standing_office::int = 1);
alter table obligation add foreign key (committee_id, team_id) references inspection_team (committee_id, team_id);
alter table obligation add foreign key (committee_id, campaign_id, kind, period_id)
  references obligation_period (committee_id, campaign_id, kind, period_id);
alter table obligation add constraint owed_once unique nulls not distinct
  (period_id, unit_id, team_id, standing_office, subject_id);
alter table obligation add check (extent in ('NOTHING', 'PART', 'WHOLE'));
alter table obligation add check ((extent = 'WHOLE') = (fulfilled_at is not null));
alter table obligation add check (extent = 'NOTHING' or first_delivered_at is not null);
create index obligation_by_team on obligation (team_id) where team_id is not null;
create index obligation_by_unit on obligation (committee_id, unit_id);
