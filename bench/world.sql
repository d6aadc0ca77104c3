-- Fills a database that the product has migrated and loaded with its demonstration; the same each time, ids too.
--   today      the product's day, on which the demonstration was loaded
--   town       models of the town's campaign of this year, the demonstration's among them
--   provinces  how many further committees there are; with 0 nothing but that campaign is filled
--   each       models of every other campaign: five years of each province, and the town's four earlier ones
--   entries    history entries of each model
--   officers   accounts officer1.. of the town's units in turn, with the demonstration's password
-- bench/run puts in front the schema bench, the product's own functions for search keys, and words.sql.
\set ON_ERROR_STOP on
set session_replication_role = replica;  -- foreign keys are not asked for each row
set synchronous_commit = off;
set work_mem = '256MB';
begin;

-- Committees, their people and units.
create table town as select committee_id, c.campaign_id, c.year, r.round_id, p.unit_id as ward
from steering_committee s join campaign c using (committee_id) join round r using (committee_id, campaign_id)
join account a using (committee_id) join role_assignment p using (committee_id, account_id)
where s.code = 'LAMKHE' and c.year = extract(year from date :'today') and r.number = 1 and a.username = 'phuong1';
create table province as select k, id('province ' || k) as committee_id from generate_series(1, :provinces) k;
insert into steering_committee (committee_id, code, name, name_upper, name_abbreviation, party_committee, party_committee_upper,
  party_committee_abbreviation, standing_office, standing_office_upper, standing_office_abbreviation, place_name, valid_from, version)
select committee_id, 'TINH-' || k, 'Ban Chỉ đạo “Dân vận khéo” tỉnh số ' || k, 'BAN CHỈ ĐẠO “DÂN VẬN KHÉO” TỈNH SỐ ' || k, 'BCĐ',
  'Tỉnh ủy số ' || k, 'TỈNH ỦY SỐ ' || k, 'TU', 'Ban Dân vận Tỉnh ủy', 'BAN DÂN VẬN TỈNH ỦY', 'BDV', 'Tỉnh ' || k, '2020-01-01', 0
from province;
insert into unit (unit_id, committee_id, code, name, short_name, kind, search_key, valid_from, version)
select id('unit ' || k || ' ' || j), committee_id, 'X' || j, 'Đảng ủy xã số ' || j, 'Xã ' || j, 'WARD',
  keys_of('Đảng ủy xã số ' || j || ' Xã ' || j || ' X' || j), '2020-01-01', 0 from province, generate_series(1, 60) j;
insert into account (account_id, committee_id, username, display_name, position, password_hash, enabled, security_stamp, created_at,
  version, search_key)
select id('account ' || k), committee_id, 'tinh' || k, 'Chuyên viên tỉnh số ' || k, null, null, true, id('stamp ' || k), '2022-01-01',
  0, 'chuyen vien tinh so ' || k || ' tinh' || k from province
union all
select id('officer ' || i), a.committee_id, 'officer' || i, 'Cán bộ số ' || i, 'Cán bộ', a.password_hash, true,
  id('stamp of officer ' || i), a.created_at, 0, 'can bo so ' || i || ' officer' || i || ' can bo'
from account a, generate_series(1, :officers) i where a.username = 'phuong1';
insert into role_assignment (role_assignment_id, committee_id, account_id, role, unit_id)
select id('role ' || k), committee_id, id('account ' || k), 'STANDING_OFFICE', null from province
union all
select id('role of officer ' || i), u.committee_id, id('officer ' || i), 'UNIT_OFFICER', u.unit_id from generate_series(1, :officers) i
join (select u.committee_id, unit_id, row_number() over (order by code) - 1 as place, count(*) over () as units
  from unit u join town using (committee_id) where unit_id <> ward) u on place = i % units;

-- Five years of everybody, with the town's plan, fields, minimums and days; but nobody owes reports.
create table new_campaign as select s.committee_id, year, id('campaign ' || code || year) as campaign_id,
  id('round ' || code || year) as round_id
from (select committee_id, 'TINH-' || k as code from province
  union all select committee_id, 'LAMKHE' from town where :provinces > 0) s,
  (select generate_series(year - 4, year) as year from town) y
where not exists (select from campaign c where c.committee_id = s.committee_id and c.year = y.year);
insert into campaign select (jsonb_populate_record(c, jsonb_build_object('campaign_id', n.campaign_id, 'committee_id', n.committee_id,
  'year', n.year, 'period_from', n.year - 4, 'period_to', n.year + 4, 'reports_from', null, 'half_year_due_on', null, 'year_due_on', null))).*
from new_campaign n cross join town t join campaign c on c.campaign_id = t.campaign_id;
insert into field (field_id, committee_id, campaign_id, name, aliases, position, active, version)
select id('field ' || n.campaign_id || position), n.committee_id, n.campaign_id, name, aliases, position, active, 0
from new_campaign n cross join town t join field f on f.campaign_id = t.campaign_id;
insert into quota (quota_id, committee_id, campaign_id, unit_kind, minimum, stated_in_plan, version)
select id('quota ' || n.campaign_id || unit_kind), n.committee_id, n.campaign_id, unit_kind, minimum, stated_in_plan, 0
from new_campaign n cross join town t join quota q on q.campaign_id = t.campaign_id;
insert into round (round_id, committee_id, campaign_id, number, name, opens_on, due_on, locks_on, stated_in_plan, quota_applies, version)
select n.round_id, n.committee_id, n.campaign_id, 1, 'Đợt đầu năm', opens_on - back, due_on - back, locks_on - back, false, true, 0
from new_campaign n cross join town t join round r on r.round_id = t.round_id
cross join lateral (select make_interval(years => t.year - n.year) as back) b;
insert into obligation_period (period_id, committee_id, campaign_id, kind, from_day, to_day, subject_id, name, opens_on, due_at, lock_at,
  opened_at, expected, version)
select id('period ' || round_id), r.committee_id, r.campaign_id, 'REGISTRATION', make_date(year, 1, 1), make_date(year, 12, 31), round_id,
  name, opens_on, (due_on + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh', (locks_on + 1)::timestamp at time zone 'Asia/Ho_Chi_Minh',
  opens_on, 0, 0 from new_campaign n join round r using (round_id);

-- What is to be filled: every campaign with so many models, numbered after those that are there.
create table office as select distinct on (a.committee_id) a.committee_id, a.account_id, a.display_name
from account a join role_assignment using (account_id) where role = 'STANDING_OFFICE' order by a.committee_id, username;
create table filled as select c.committee_id, c.campaign_id, c.year, t.year as this_year, r.round_id, r.opens_on, account_id, display_name,
  c.campaign_id = t.campaign_id as busy, case when c.committee_id = t.committee_id then t.ward end as ward,
  case when c.campaign_id <> t.campaign_id then :each
    else greatest(0, :town - (select count(*) from participation p where p.campaign_id = t.campaign_id)) end as models
from town t cross join campaign c join round r on r.campaign_id = c.campaign_id and r.number = 1
join office o on o.committee_id = c.committee_id
where c.campaign_id = t.campaign_id or (:provinces > 0 and c.year > t.year - 5
  and (c.committee_id = t.committee_id or c.committee_id in (select committee_id from province)));
create table numbered as select f.*, coalesce(last_number, 0) + sum(models) over (partition by committee_id order by year) - models as before
from filled f left join model_code_counter using (committee_id);
-- Phường 1 stands first: its own pages stay as long as they are in a town of a thousand.
create table place as select committee_id, unit_id, short_name, kind, count(*) over (partition by committee_id) as units,
  row_number() over (partition by committee_id order by unit_id <> coalesce(ward, unit_id), code) - 1 as place
from unit join (select distinct committee_id, ward from filled) f using (committee_id);
create table topic as select campaign_id, field_id, row_number() over (partition by campaign_id order by position) - 1 as topic,
  count(*) over (partition by campaign_id) as topics from field;
analyze;

-- The secondary indexes of the large tables are built when the tables are full.
create table remembered as select indexname, indexdef from pg_indexes i where schemaname = 'public'
  and tablename in ('emulation_model', 'participation', 'stage_change', 'history_entry', 'batch_item')
  and not exists (select from pg_constraint c where c.conname = i.indexname);
select format('drop index %I', indexname) from remembered \gexec

create table model as
select id('participation ' || campaign_id || i) as participation_id, id('model ' || campaign_id || i) as model_id, n.*, i, unit_id,
  short_name, field_id, 'MH-' || lpad((before + i)::text, greatest(4, length((before + i)::text)), '0') as code,
  nth(heads, i * 7 + year) || ' ' || nth(tails, i / 31 + i * 11 + year)
    || case when busy and i <= 20 then ' thủy canh' when i % 5 = 1 then ' tự quản' else '' end as title,
  'tổ dân phố ' || 1 + i % 97 as spot, nth(owners, i) as body,
  nth(families, i) || ' ' || nth(middles, i / 13) || ' ' || nth(givens, i / 78) as person,
  '09' || lpad((i * 104729 % 100000000)::text, 8, '0') as phone,
  nth(case when year = this_year then stages else past_stages end, i) as stage,
  opens_on + make_interval(days => (i % 10)::int, mins => (i % 1440)::int) as written_at
from numbered n cross join word cross join lateral generate_series(1, n.models) i
join place p on p.committee_id = n.committee_id and place = case when busy and i > 1000 then 1 + i % (units - 1) else i % units end
join topic t using (campaign_id) where topic = i % topics;
alter table model add primary key (participation_id);
create table part as select said, key_of(said) as key, key_without(said, '[-\u2010]') as joined from (select title from model
  union select spot from model union select body from model union select person from model union select short_name from model) m (said);
alter table part add primary key (said);
analyze;

insert into emulation_model (model_id, committee_id, code, created_at, version)
select model_id, committee_id, code, written_at, 0 from model;
insert into model_code_counter (committee_id, last_number) select committee_id, max(before + models) from numbered group by committee_id
  on conflict (committee_id) do update set last_number = excluded.last_number;
insert into participation (participation_id, committee_id, campaign_id, round_id, unit_id, model_id, stage, name, name_key, model_kind,
  owner_kind, novelty, field_id, hard_field, address, starts_on, ends_on, content, owner, person_in_charge, phone, situation, advantages,
  difficulties, approach, search_key, submitted_at, days_late, created_at, created_by, changed_at, changed_by, changed_by_name, version)
select participation_id, committee_id, campaign_id, round_id, unit_id, model_id, stage, title || ' ' || spot, t.key || ' ' || s.key,
  case when i % 9 = 0 then 'EXEMPLAR' else 'MODEL' end, case when i % 6 = 0 then 'INDIVIDUAL' else 'COLLECTIVE' end,
  nth(array['NEW','MAINTAINED','UPGRADED','REPLICATED'], i / 3), field_id, i % 8 = 0, spot || ', ' || short_name,
  make_date(year, 3, 1) + (i % 28)::int, make_date(year, 11, 1) + (i % 28)::int, nth(long, i), body || ' ' || spot, person, phone,
  nth(middle, i + 1), nth(short, i + 2), nth(short, i + 3), nth(middle, i + 4),
  found_by(t.key, s.key, lower(replace(code, '-', ' ')), u.key, b.key, p.key, phone) || ' '
    || found_by(t.joined, s.joined, lower(replace(code, '-', '')), u.joined, b.joined, p.joined, phone),
  case when stage not in ('DRAFT', 'WITHDRAWN') then written_at + interval '1 day' end, (i % 20 = 0)::int,
  written_at, account_id, written_at + interval '3 days', account_id, display_name, 3
from model m join part t on t.said = title join part s on s.said = spot join part u on u.said = short_name
join part b on b.said = body join part p on p.said = person cross join passage;
do $$ begin
  if exists (select from model join participation p using (participation_id) where i % 499 = 1 and (p.name_key, p.search_key) <> (key_of(p.name),
      keys_of(concat_ws(' ', p.name, code, short_name, p.address, p.owner, p.person_in_charge, p.phone)))) then
    raise 'world.sql puts search keys together otherwise than the product';
  end if;
end $$;

-- How each came to its stage, and as many entries of history as asked: the moves, then revisions.
create table move as select participation_id, step, path[step - 1] as from_stage, path[step] as to_stage,
  written_at + make_interval(days => step - 1) as at
from model cross join lateral path_to(stage) path cross join lateral generate_series(1, array_length(path, 1)) step;
insert into stage_change (stage_change_id, committee_id, participation_id, from_stage, to_stage, changed_at, changed_by, changed_by_name,
  document_reference)
select id('change ' || participation_id || step), committee_id, participation_id, from_stage, to_stage, at, account_id, display_name,
  case when to_stage = 'ASSIGNED' then 'Thông báo số 47-TB/TU' end
from move join model using (participation_id) order by participation_id, step;
insert into history_entry (committee_id, happened_at, account_id, actor_name, event, subject_id, unit_id, detail)
select committee_id, at, account_id, display_name, case when step = 1 then 'participation.drafted' else 'participation.moved.' || to_stage end,
  participation_id, unit_id, case when step = 1 then '{}'::jsonb else jsonb_build_object('from', from_stage, 'to', to_stage) end
from move join model using (participation_id) where step <= least(5, :entries) order by participation_id, step;
insert into history_entry (committee_id, happened_at, account_id, actor_name, event, subject_id, unit_id)
select committee_id, written_at + make_interval(mins => e * 7), account_id, display_name, 'participation.revised', participation_id, unit_id
from model, generate_series(1, :entries - least(5, array_length(path_to(stage), 1))) e order by participation_id, e;

-- What steps 1 and 2 keep besides: lists, the batch each was sent in, remarks, verdicts, opinions.
insert into registration (registration_id, committee_id, campaign_id, round_id, unit_id, created_at, version)
select id('registration ' || round_id || unit_id), committee_id, campaign_id, round_id, unit_id, opens_on, 0
from filled join place using (committee_id) on conflict (round_id, unit_id) do nothing;
insert into batch (batch_id, committee_id, registration_id, number, reference, sent_at, sent_by, sent_by_name, days_late, still_missing,
  version)
select id('batch ' || registration_id), committee_id, registration_id, 900, 'ĐK-' || left(registration_id::text, 18), opens_on + 12,
  account_id, display_name, 0, 0, 0 from registration join filled using (committee_id, campaign_id, round_id) where busy;
insert into batch_item (batch_item_id, committee_id, batch_id, participation_id, resent, facts)
select id('item ' || participation_id), p.committee_id, id('batch ' || registration_id), participation_id, false, jsonb_build_object(
  'NAME', name, 'MODEL_KIND', model_kind, 'OWNER_KIND', owner_kind, 'FIELD', p.field_id, 'NOVELTY', novelty, 'HARD_FIELD', hard_field::text,
  'ADDRESS', address, 'STARTS_ON', to_char(starts_on, 'DD/MM/YYYY'), 'ENDS_ON', to_char(ends_on, 'DD/MM/YYYY'), 'CONTENT', content,
  'NOTE', note, 'OWNER', owner, 'PERSON_IN_CHARGE', person_in_charge, 'PHONE', p.phone, 'SITUATION', situation,
  'ADVANTAGES', advantages, 'DIFFICULTIES', difficulties, 'APPROACH', approach)
from model m join participation p using (participation_id)
join registration r on r.round_id = p.round_id and r.unit_id = p.unit_id where busy and submitted_at is not null;
insert into remark (remark_id, committee_id, participation_id, return_number, fact, text, raised_at, raised_by, raised_by_name,
  answer_due_on, state, version)
select id('remark ' || participation_id || fact), committee_id, participation_id, 1, fact,
  'Đề nghị nêu rõ số hộ tham gia và kết quả đo được.', written_at + interval '2 days', account_id, display_name, date :'today' + 10, 'OPEN', 0
from model, unnest(array['CONTENT', 'ENDS_ON']) fact where busy and stage = 'RETURNED';
insert into verdict (verdict_id, committee_id, participation_id, kind, reason, state, given_at, given_by, given_by_name, version)
select id('verdict ' || participation_id), committee_id, participation_id, case when stage = 'DECLINED' then 'DECLINE' else 'SELECT' end,
  case when stage = 'DECLINED' then 'Trùng nội dung năm trước.' end, case when stage = 'RECEIVED' then 'PENDING' else 'CONFIRMED' end,
  written_at + interval '3 days', account_id, display_name, 0
from model where year = this_year and (stage in ('SELECTED', 'DECLINED') or (stage = 'RECEIVED' and i % 2 = 0));
insert into opinion (opinion_id, committee_id, participation_id, account_id, account_name, stance, text, given_at, version)
select id('opinion ' || participation_id), m.committee_id, participation_id, a.account_id, a.display_name, 'SELECT',
  'Cách làm nhỏ nhưng người dân hưởng ứng.', written_at + interval '3 days', 0
from model m join account a on a.committee_id = m.committee_id and username = 'thanhvien' where busy and stage = 'RECEIVED' and i % 5 = 0;

-- What every unit owes and has delivered, as the product counts it.
insert into obligation (obligation_id, committee_id, campaign_id, unit_id, kind, due_at, lock_at, version, period_id, standing_office,
  expected, extent)
select id('obligation ' || period_id || unit_id), n.committee_id, n.campaign_id, unit_id, 'REGISTRATION', due_at, lock_at, 0, period_id,
  false, true, 'NOTHING'
from new_campaign n join obligation_period o on o.subject_id = n.round_id join place p on p.committee_id = n.committee_id
join quota q on q.campaign_id = n.campaign_id and q.unit_kind = p.kind;
update obligation_period p set expected = (select count(*) from obligation o where o.period_id = p.period_id)
where campaign_id in (select campaign_id from new_campaign);
insert into registration_tally (obligation_id, committee_id, round_id, unit_id, required, version)
select obligation_id, o.committee_id, n.round_id, o.unit_id, minimum, 0 from new_campaign n join obligation o using (campaign_id)
join place p using (unit_id) join quota q on q.campaign_id = n.campaign_id and q.unit_kind = p.kind where o.kind = 'REGISTRATION';
update registration_tally t set delivered = counted, shortfall_reason = case when counted < required then shortfall_reason end
from (select round_id, unit_id, count(*) as counted from participation
  where stage not in ('DRAFT', 'RETURNED', 'DECLINED', 'MERGED', 'WITHDRAWN') group by round_id, unit_id) c
where c.round_id = t.round_id and c.unit_id = t.unit_id and t.round_id in (select round_id from filled);
update obligation o set extent = case when whole then 'WHOLE' else 'PART' end,
  first_delivered_at = coalesce(first_delivered_at, due_at - interval '9 days'),
  completed_at = case when whole then coalesce(completed_at, due_at - interval '9 days') end,
  fulfilled_at = case when whole then coalesce(fulfilled_at, due_at - interval '9 days') end
from (select obligation_id, delivered >= required as whole from registration_tally
  where delivered > 0 and round_id in (select round_id from filled)) t where t.obligation_id = o.obligation_id;

select indexdef from remembered \gexec
drop schema bench cascade;
commit;
vacuum analyze;
