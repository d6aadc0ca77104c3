package vn.danvankheo.year.emulation;

import java.util.List;
import java.util.UUID;

import vn.danvankheo.ground.web.PhoneNumber;
import vn.danvankheo.ground.web.PhoneNumbers;

/**
 * What stands around a model on its page.
 *
 * @param unconfirmed whether the unit has still to confirm what was entered on its behalf
 * @param officePhone whom to call; may be null
 */
record ModelHead(String code, UUID unit, String unitName, int year, String round, int daysLate, boolean unconfirmed,
		String office, String officePhone) {

	static final String SQL = """
			select m.code, p.unit_id as unit, u.short_name as unit_name, c.year, r.name as round, p.days_late,
			  p.entry_source is not null and p.confirmed_at is null as unconfirmed, s.standing_office as office,
			  s.phone as office_phone
			from participation p
			join emulation_model m on m.committee_id = p.committee_id and m.model_id = p.model_id
			join unit u on u.committee_id = p.committee_id and u.unit_id = p.unit_id
			join campaign c on c.committee_id = p.committee_id and c.campaign_id = p.campaign_id
			join round r on r.committee_id = p.committee_id and r.round_id = p.round_id
			join steering_committee s on s.committee_id = p.committee_id
			where p.committee_id = :committee and p.participation_id = :id""";

	/** How to call the office. */
	public List<PhoneNumber> officeNumbers() {
		return PhoneNumbers.in(this.officePhone);
	}

}
