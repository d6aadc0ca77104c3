-- A field may hold several numbers, each with its extension; numbers are kept in their digits and grouped when shown.
alter table steering_committee alter column phone type varchar(150);
alter table unit alter column phone type varchar(150);
alter table account alter column phone type varchar(150);
alter table area_member alter column phone type varchar(150);
alter table participation alter column phone type varchar(150);

update steering_committee set phone = regexp_replace(phone, '\D', '', 'g')
  where phone ~ '^[0-9 ().-]+$' and regexp_replace(phone, '\D', '', 'g') ~ '^0\d{9,10}$';
update unit set phone = regexp_replace(phone, '\D', '', 'g')
  where phone ~ '^[0-9 ().-]+$' and regexp_replace(phone, '\D', '', 'g') ~ '^0\d{9,10}$';
update account set phone = regexp_replace(phone, '\D', '', 'g')
  where phone ~ '^[0-9 ().-]+$' and regexp_replace(phone, '\D', '', 'g') ~ '^0\d{9,10}$';
update area_member set phone = regexp_replace(phone, '\D', '', 'g')
  where phone ~ '^[0-9 ().-]+$' and regexp_replace(phone, '\D', '', 'g') ~ '^0\d{9,10}$';
