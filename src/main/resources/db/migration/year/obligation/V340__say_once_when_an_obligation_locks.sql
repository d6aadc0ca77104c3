-- Khóa, with an extension, in one place: every list that speaks of the lock reads this column.
alter table obligation add column locks_at timestamptz not null generated always as (greatest(lock_at, extended_until)) stored;
