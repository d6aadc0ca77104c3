-- A long list is written in the background, so that no request is held open for it.
alter table list_import drop constraint list_import_state_check;
alter table list_import add constraint list_import_state_check
  check (state in ('READING', 'READY', 'WRITING', 'UNREADABLE', 'CONFIRMED', 'DISCARDED'));
