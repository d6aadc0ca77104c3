package vn.danvankheo.ground.document;

import java.util.List;

import vn.danvankheo.ground.typesetting.DocumentType;
import vn.danvankheo.ground.typesetting.FormatProfile;
import vn.danvankheo.ground.typesetting.OfficialDocument;

/**
 * Whose a paper is: our organ's, and of those that issue it jointly. Its number is the
 * presiding organ's (HD36), and so is the first place in head and symbol.
 *
 * @param joint null where ours issues alone
 */
record Issuers(Letterhead ours, Joint joint) {

	private static final String JOINT = "LT";

	/** As printed at the head. */
	OfficialDocument.Issuer head() {
		OfficialDocument.Issuer own = new OfficialDocument.Issuer(this.ours.above(), this.ours.name());
		if (this.joint == null) {
			return own;
		}
		List<OfficialDocument.Issuer> all = this.joint.ordered(own,
				this.joint.partners().stream().map(Joint.Partner::issuer).toList());
		return new OfficialDocument.Issuer(all.get(0).above(), all.get(0).name(), all.subList(1, all.size()));
	}

	/** What follows the number: «QĐ/BCĐ», «KHLT/BCĐ-MTTQ», «QĐ-UBND»; a list has none. */
	String symbol(DocumentType type, FormatProfile profile) {
		if (this.joint == null || type.abbreviation().isEmpty()) {
			return this.ours.symbol(type, profile);
		}
		String organs = String.join("-", this.joint.ordered(this.ours.abbreviation(),
				this.joint.partners().stream().map(Joint.Partner::abbreviation).toList()));
		if (profile != FormatProfile.ND30) {
			return type.abbreviation() + JOINT + "/" + organs;
		}
		return (type == DocumentType.OFFICIAL_LETTER) ? organs : type.abbreviation() + JOINT + "-" + organs;
	}

	/** Who signs, the presiding organ first. */
	List<OfficialDocument.Signature> signatures(List<OfficialDocument.Signature> own) {
		if (this.joint == null) {
			return own;
		}
		OfficialDocument.Signature ours = own.isEmpty() ? new OfficialDocument.Signature(List.of(), "") : own.get(0);
		return this.joint.ordered(ours, this.joint.partners().stream().map(Joint.Partner::signature).toList());
	}

}
