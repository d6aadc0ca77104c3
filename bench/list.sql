-- What the first page of models asks of the database, and nothing of what the product adds.
select p.participation_id, p.version, m.code, p.name, p.stage, p.model_kind, p.owner_kind, p.novelty, p.owner, p.unit_id, u.short_name,
  f.name, p.hard_field, p.starts_on, p.ends_on, p.days_late, p.entry_source
from participation p
join emulation_model m on m.committee_id = p.committee_id and m.model_id = p.model_id
join unit u on u.committee_id = p.committee_id and u.unit_id = p.unit_id
left join field f on f.committee_id = p.committee_id and f.field_id = p.field_id
where p.committee_id = :committee and p.campaign_id = :campaign and p.stage not in ('DRAFT', 'WITHDRAWN')
order by p.name collate vietnamese, p.participation_id limit 26
