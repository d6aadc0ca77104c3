package vn.danvankheo.ground.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import vn.danvankheo.ground.organisation.PrintedNames;
import vn.danvankheo.ground.organisation.Unit;
import vn.danvankheo.ground.organisation.UnitKind;
import vn.danvankheo.ground.typesetting.FormatProfile;
import vn.danvankheo.ground.typesetting.OfficialDocument;

/** How a unit's own papers begin and are signed. */
public final class UnitPaper {

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	private UnitPaper() {
	}

	/** Its head. */
	public static OfficialDocument.Issuer issuer(PrintedNames names, String unit) {
		return new OfficialDocument.Issuer(names.partyCommitteeHead(), unit.toUpperCase(VIETNAMESE));
	}

	/** Who speaks for it: for a Đảng bộ its Đảng ủy. */
	public static String speaker(String unit) {
		return unit.replaceFirst("^Đảng bộ ", "Đảng ủy ").toUpperCase(VIETNAMESE);
	}

	/** The rule that its papers of a day follow: a state organ's those of the state. */
	public static FormatProfile profile(UnitKind kind, LocalDate day) {
		return (kind == UnitKind.DEPARTMENT) ? FormatProfile.ND30 : FormatProfile.ofParty(day);
	}

	/** What follows the number of a paper of this type: «KH/ĐU», «BC-P01». */
	public static String symbol(Unit unit, FormatProfile profile, String abbreviation) {
		String organ = unit.name().startsWith("Đảng bộ ") ? "ĐU"
				: unit.name().startsWith("Chi bộ ") ? "CB" : unit.code();
		return abbreviation + ((profile == FormatProfile.ND30) ? "-" : "/") + organ;
	}

	/** The block of whoever signs for it alone. */
	public static List<OfficialDocument.Signature> signedFor(FormatProfile profile, String unit) {
		return List.of(new OfficialDocument.Signature(List.of(profile.onBehalf(speaker(unit))), ""));
	}

}
