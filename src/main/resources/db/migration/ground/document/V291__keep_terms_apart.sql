-- A day falls into one term: two that are written at one moment cannot overlap either.
alter table party_term add constraint party_term_apart
  exclude using gist (committee_id with =, daterange(first_day, last_day, '[]') with &&);
