-- Rows copied in Word or Excel and pasted into the page are kept as text.
alter table list_import add column pasted boolean not null default false;
