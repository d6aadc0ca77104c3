package vn.danvankheo.ground.document;

import java.util.Locale;

import vn.danvankheo.ground.organisation.PrintedNames;
import vn.danvankheo.ground.typesetting.DocumentType;
import vn.danvankheo.ground.typesetting.FormatProfile;

/**
 * What an organ prints at the head of its papers.
 *
 * @param above cơ quan cấp trên, in capitals; empty when none is printed
 * @param name cơ quan ban hành, in capitals; a line break where it is to be broken
 * @param abbreviation the organ's part of the symbol, e.g. «BCĐ»
 */
public record Letterhead(String above, String name, String abbreviation, String place) {

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	/** What the committee's printed names say of this organ, before anybody said more. */
	static Letterhead of(Organ organ, PrintedNames names) {
		String place = names.placeName();
		return switch (organ) {
			case COMMITTEE ->
				new Letterhead(names.partyCommitteeHead(), names.nameUpper(), names.nameAbbreviation(), place);
			case PARTY_COMMITTEE ->
				new Letterhead("", names.partyCommitteeHead(), names.partyCommitteeAbbreviation(), place);
			case STANDING_OFFICE -> new Letterhead(names.partyCommitteeHead(), names.standingOfficeUpper(),
					names.standingOfficeAbbreviation(), place);
			case STATE -> new Letterhead("", "ỦY BAN NHÂN DÂN\n" + place.toUpperCase(VIETNAMESE), "UBND", place);
		};
	}

	/** What follows a number: «QĐ/BCĐ», «QĐ-UBND»; a letter has no type in it. */
	String symbol(DocumentType type, FormatProfile profile) {
		if (type.abbreviation().isEmpty()) {
			return "";
		}
		if (profile != FormatProfile.ND30) {
			return type.abbreviation() + "/" + this.abbreviation;
		}
		return (type == DocumentType.OFFICIAL_LETTER) ? this.abbreviation
				: type.abbreviation() + "-" + this.abbreviation;
	}

}
