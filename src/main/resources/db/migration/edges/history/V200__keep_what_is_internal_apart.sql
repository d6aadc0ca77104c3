-- What only the committee's people may read: opinions, pending verdicts, scores.
alter table history_entry add column internal boolean not null default false;
