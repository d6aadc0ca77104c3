-- What a notice said when it was issued, corrected or withdrawn, it said by a paper of the register.
alter table notice_change add constraint notice_change_by_a_paper
  foreign key (committee_id, paper_id) references paper (committee_id, paper_id);
create index notice_change_by_paper on notice_change (committee_id, paper_id);
