-- A paper that corrects another without having been drafted as its correction is linked to it as one.
alter table paper_link drop constraint paper_link_kind_check;
alter table paper_link add constraint paper_link_kind_check
  check (kind in ('RELATED', 'BASIS', 'REPLACES', 'ATTACHED', 'CORRECTS'));
