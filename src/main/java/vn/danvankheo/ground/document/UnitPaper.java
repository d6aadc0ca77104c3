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

	private static final String SECRETARY = "BÍ THƯ";

	private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

	private UnitPaper() {
	}

	/** Its head. */
	public static OfficialDocument.Issuer issuer(PrintedNames names, String unit) {
		return new OfficialDocument.Issuer(names.partyCommitteeHead(), unit.toUpperCase(VIETNAMESE));
	}

	/** The same under this rule: above a state organ stands its Ủy ban nhân dân. */
	public static OfficialDocument.Issuer issuer(PrintedNames names, String unit, FormatProfile profile) {
		return (profile != FormatProfile.ND30) ? issuer(names, unit)
				: new OfficialDocument.Issuer(Letterhead.of(Organ.STATE, names).name(), unit.toUpperCase(VIETNAMESE));
	}

	/** Who speaks for it: for a Đảng bộ its Đảng ủy. */
	public static String speaker(String unit) {
		return speaking(unit).toUpperCase(VIETNAMESE);
	}

	/** The same within a sentence: «Đảng ủy Phường 1». */
	public static String speaking(String unit) {
		return unit.replaceFirst("^Đảng bộ ", "Đảng ủy ");
	}

	/**
	 * The rule that its papers of a day follow: a state organ's those of the state. A ban
	 * of a Thị ủy is among the departments, but is the Party's.
	 */
	public static FormatProfile profile(Unit unit, LocalDate day) {
		boolean party = unit.name().matches(".*(Thị|Thành|Tỉnh|Huyện|Quận|Đảng) ủy\\b.*");
		return (unit.kind() == UnitKind.DEPARTMENT && !party) ? FormatProfile.ND30 : FormatProfile.ofParty(day);
	}

	/** What follows the number of a paper of this type: «KH/ĐU», «BC-P01». */
	public static String symbol(Unit unit, FormatProfile profile, String abbreviation) {
		String organ = unit.name().startsWith("Đảng bộ ") ? "ĐU"
				: unit.name().startsWith("Chi bộ ") ? "CB" : unit.code();
		return abbreviation + ((profile == FormatProfile.ND30) ? "-" : "/") + organ;
	}

	/** The block of whoever signs for it; a state organ's head signs in his own right. */
	public static List<OfficialDocument.Signature> signedFor(FormatProfile profile, String unit) {
		List<String> lines = (profile == FormatProfile.ND30) ? List.of(head(unit)) : collective(profile, unit);
		return List.of(new OfficialDocument.Signature(lines, ""));
	}

	/** A Party cell signs by its secretary; whose it is stands in the head already. */
	private static List<String> collective(FormatProfile profile, String unit) {
		if (unit.startsWith("Đảng bộ ")) {
			return List.of(profile.onBehalf("ĐẢNG ỦY"), SECRETARY);
		}
		return unit.startsWith("Chi bộ ") ? List.of(profile.onBehalf("CHI BỘ"), SECRETARY)
				: List.of(profile.onBehalf(speaker(unit)));
	}

	private static String head(String unit) {
		String organ = unit.strip().split("\\s+")[0];
		return switch (organ) {
			case "Phòng", "Ban" -> "TRƯỞNG " + organ.toUpperCase(VIETNAMESE);
			case "Văn" -> "CHÁNH VĂN PHÒNG";
			case "Thanh" -> "CHÁNH THANH TRA";
			default -> "THỦ TRƯỞNG ĐƠN VỊ";
		};
	}

	/** The last of its recipients: its own file. */
	public static String file(FormatProfile profile, String unit) {
		if (profile == FormatProfile.ND30) {
			return "Lưu: VT";
		}
		return unit.startsWith("Đảng bộ ") ? "Lưu Văn phòng Đảng ủy"
				: unit.startsWith("Chi bộ ") ? "Lưu Chi bộ" : "Lưu đơn vị";
	}

}
