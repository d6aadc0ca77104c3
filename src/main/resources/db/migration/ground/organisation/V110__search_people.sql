-- People are found by name, user name and position, typed with or without marks.
alter table account add column search_key text not null default '';
create index account_by_search_key on account using gin (search_key gin_trgm_ops);
create index account_by_name on account (committee_id, display_name collate "vi-x-icu", account_id);
