-- Some things happen by the calendar alone, e.g. a round opens: then there is no account.
alter table history_entry alter column account_id drop not null;
