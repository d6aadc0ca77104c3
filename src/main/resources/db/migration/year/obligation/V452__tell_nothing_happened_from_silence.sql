-- «Không phát sinh» is a delivery of its own: neither a report with something in it nor silence.
alter table obligation add column uneventful boolean not null default false;
alter table obligation add check (not uneventful or extent = 'WHOLE');
create index obligation_of_campaign_by_unit on obligation (committee_id, campaign_id, unit_id);
