-- What a notice said when it last took effect, so that a correction given up leaves every word as it was.
alter table assignment_notice
  add column issued_supplementary boolean,
  add column issued_responsibilities text,
  add column issued_reporting text;
update assignment_notice set issued_supplementary = supplementary, issued_responsibilities = responsibilities,
  issued_reporting = reporting where state = 'IN_FORCE';

alter table notice_item add column issued_note varchar(500);
update notice_item set issued_note = note where state in ('ASSIGNED', 'LEAVING');
