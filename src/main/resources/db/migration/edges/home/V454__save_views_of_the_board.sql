-- The board of a year can be kept as somebody looks at it.
alter table saved_view drop constraint saved_view_list_check;
alter table saved_view add constraint saved_view_list_check check (list in ('MODELS', 'APPRAISALS', 'PAPERS', 'YEAR_BOARD'));
