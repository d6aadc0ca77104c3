-- How two papers belong together, and which of them says so of the other.
alter table paper_link add column kind varchar(20) not null default 'RELATED'
  check (kind in ('RELATED', 'BASIS', 'REPLACES', 'ATTACHED'));
alter table paper_link add column forward boolean not null default true;
