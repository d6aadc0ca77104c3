package vn.danvankheo.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The names a committee prints, in full, in capitals and abbreviated for symbols: data,
 * never literals.
 *
 * @param name Ban Chỉ đạo, in full
 * @param nameUpper the same in capitals
 * @param nameAbbreviation as in symbols, e.g. BCĐ
 * @param partyCommittee cấp ủy, in full
 * @param partyCommitteeUpper the same in capitals
 * @param partyCommitteeAbbreviation as in symbols, e.g. ThU
 * @param standingOffice cơ quan thường trực, in full
 * @param standingOfficeUpper the same in capitals
 * @param standingOfficeAbbreviation as in symbols, e.g. BDV
 * @param placeName địa danh
 */
@Embeddable
public record PrintedNames(@Column(name = "name") String name, String nameUpper, String nameAbbreviation,
		String partyCommittee, String partyCommitteeUpper, String partyCommitteeAbbreviation, String standingOffice,
		String standingOfficeUpper, String standingOfficeAbbreviation, String placeName) {

}
