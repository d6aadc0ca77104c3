package vn.danvankheo.ground.organisation;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The names a committee prints, in full, in capitals and abbreviated for symbols: data,
 * never literals.
 *
 * @param name Ban Chỉ đạo, in full
 * @param nameAbbreviation as in symbols, e.g. BCĐ
 * @param partyCommittee cấp ủy, in full
 * @param standingOffice cơ quan thường trực, in full
 * @param placeName địa danh
 */
@Embeddable
public record PrintedNames(@Column(name = "name") String name, String nameUpper, String nameAbbreviation,
		String partyCommittee, String partyCommitteeUpper, String partyCommitteeAbbreviation, String standingOffice,
		String standingOfficeUpper, String standingOfficeAbbreviation, String placeName) {

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	/**
	 * Names of which only the full forms are given: capitals and abbreviations are made
	 * from them, to be corrected on the committee's page.
	 */
	public static PrintedNames of(String name, String partyCommittee, String standingOffice, String placeName) {
		return new PrintedNames(name, name.toUpperCase(VIETNAMESE), "BCĐ", partyCommittee,
				partyCommittee.toUpperCase(VIETNAMESE), initials(partyCommittee), standingOffice,
				standingOffice.toUpperCase(VIETNAMESE), initials(standingOffice), placeName);
	}

	/**
	 * The party committee as heads of papers name it, with its place: «THỊ ỦY LAM KHÊ».
	 */
	public String partyCommitteeHead() {
		String place = this.placeName.toUpperCase(VIETNAMESE);
		return this.partyCommitteeUpper.contains(place) ? this.partyCommitteeUpper
				: this.partyCommitteeUpper + " " + place;
	}

	/** Who heads the standing office, in capitals, as he signs. */
	public String standingOfficeHeadUpper() {
		return this.standingOfficeUpper.startsWith("BAN ") ? "TRƯỞNG " + this.standingOfficeUpper
				: this.standingOfficeUpper;
	}

	private static String initials(String name) {
		String unmarked = Normalizer.normalize(name.strip(), Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
		return Arrays.stream(unmarked.split("\\s+"))
			.map((word) -> word.substring(0, 1).toUpperCase(VIETNAMESE))
			.limit(8)
			.collect(Collectors.joining());
	}

}
