-- The keys of every room as SearchKey makes them now: Ð as Đ, «Cư M'gar» found by mgar and by m gar, «MH-0060» by mh0060.
create function plain_words(said text) returns text language sql immutable as $$
  select translate(lower(regexp_replace(normalize(
    translate(said, U&'\0060\00B4\02B9\02BB\02BC\02BD\2018\2019\201B\2032\FF07', repeat('''', 11)), NFKD),
    '[\u0300-\u036F]+', '', 'g') collate "und-x-icu"), 'đð', 'dd')
$$;

-- A sign taken out between two letters, and whatever is no letter made one space.
create function key_without(said text, sign text) returns text language sql immutable as $$
  select btrim(regexp_replace(
    regexp_replace(plain_words(said), '(?<=[' || letters || '])' || sign || '(?=[' || letters || '])', '', 'g'),
    '[^' || letters || ']+', ' ', 'g'))
  from (values ('a-z0-9\u00AA\u00B5\u00BA\u00DF-\u00F6\u00F8-\u02AF\u0370-\u1FFF\u2C00-\u2DFF\u3040-\uD7FF\uF900-\uFDFF'))
    as word (letters)
$$;

create function key_of(said text) returns text language sql immutable as $$
  select key_without(said, '''')
$$;

create function keys_of(said text) returns text language sql immutable as $$
  select concat_ws(' ', key_of(said), nullif(key_without(said, '[-\u2010]'), key_of(said)))
$$;

update unit set search_key = keys_of(name || ' ' || short_name || ' ' || code);
update account set search_key = keys_of(display_name || ' ' || username || ' ' || coalesce(position, ''));
update participation p set name_key = key_of(p.name), search_key = keys_of(p.name || ' ' || m.code || ' ' || u.short_name
    || ' ' || p.address || ' ' || p.owner || ' ' || p.person_in_charge || ' ' || p.phone)
  from emulation_model m, unit u where m.model_id = p.model_id and u.unit_id = p.unit_id;
update paper set search_key = keys_of(coalesce(reference, '') || ' ' || title || ' ' || case type
  when 'DECISION' then 'quyet dinh' when 'NOTICE' then 'thong bao' when 'REPORT' then 'bao cao'
  when 'PROPOSAL' then 'to trinh' when 'MINUTES' then 'bien ban' when 'PLAN' then 'ke hoach'
  when 'LIST' then 'danh sach' when 'COMPARISON' then 'bang doi chieu' when 'FORM' then 'phieu'
  when 'SCHEDULE' then 'lich' else '' end);
update declared_interest d set name_key = key_of(d.name) where not exists (select from declared_interest e
  where e.unit_id = d.unit_id and e.interest_id <> d.interest_id and e.ended_at is null and key_of(e.name) = key_of(d.name));

drop function keys_of;
drop function key_of;
drop function key_without;
drop function plain_words;
