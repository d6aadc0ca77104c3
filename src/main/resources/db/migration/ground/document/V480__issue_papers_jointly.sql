-- Văn bản liên tịch: the organs that issue a paper with ours, and who presides. Where another does, its number stands in that organ's book.
alter table paper add column joint jsonb;
alter table paper drop constraint paper_check1;
alter table paper add constraint paper_numbered_in_a_book
  check (series_id is null or number is not null);
alter table paper add constraint paper_numbered_elsewhere
  check (number is null or series_id is not null or (joint ->> 'presiding')::integer > 0);
create index paper_number_elsewhere on paper (committee_id, reference) where series_id is null and reference is not null;
