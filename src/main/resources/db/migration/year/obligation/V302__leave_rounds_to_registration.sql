-- What registration keeps itself now, and the mark that a round has opened, which its period carries.
alter table obligation drop column required;
alter table obligation drop column delivered;
alter table obligation drop column shortfall_reason;
alter table obligation drop column round_id;
alter table round drop column opened_at;
