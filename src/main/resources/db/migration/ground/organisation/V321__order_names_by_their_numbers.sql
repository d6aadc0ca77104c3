-- Vietnamese order in which Phường 2 comes before Phường 10.
create collation vietnamese (provider = icu, locale = 'vi-VN-u-kn-true');
drop index unit_by_name;
create index unit_by_name on unit (committee_id, short_name collate vietnamese, unit_id);
drop index account_by_name;
create index account_by_name on account (committee_id, display_name collate vietnamese, account_id);
