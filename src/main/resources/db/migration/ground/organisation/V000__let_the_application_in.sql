-- The application's role owns nothing: it may work with rows, never with tables. The role itself is made before the
-- first migration, by the owner.
grant usage on schema public to ${app_role};
alter default privileges in schema public grant select, insert, update, delete on tables to ${app_role};
alter default privileges in schema public grant usage, select on sequences to ${app_role};
