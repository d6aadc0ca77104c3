package vn.danvankheo.ground.document;

import java.util.List;

import vn.danvankheo.ground.typesetting.FormatProfile;
import vn.danvankheo.ground.web.VietnameseDate;

/**
 * What issuing a paper will do, for whoever is about to.
 *
 * @param title its summary
 * @param standing the book it will stand in; null where it has none or no term covers the
 * day
 * @param effects what it does besides, a sentence each
 * @param day the day it is shown for, as typed or as known
 */
record IssuePage(PaperHead head, FormatProfile profile, Numbering.Standing standing,
		List<PaperRecipients.Recipient> recipients, List<String> effects, String day) {

	/** «16-TB/ThU», the next of its book; empty where it has none. */
	public String next() {
		return (this.standing != null) ? this.profile.reference(this.standing.next(), this.head.symbol()) : "";
	}

	/** What a number that is given elsewhere begins with; empty while none is known. */
	public String expected() {
		return (this.standing != null && this.standing.begun()) ? String.valueOf(this.standing.next()) : "";
	}

	/** The paper before it in its book. */
	public String before() {
		if (this.standing == null || this.standing.reference() == null) {
			return "chưa có văn bản nào trong sổ này";
		}
		return this.standing.reference() + ", ngày " + VietnameseDate.format(this.standing.datedOn());
	}

	/** What the one button says. */
	public String act() {
		return (this.head.numbered() && this.head.numberedHere()) ? "Lấy số và ban hành" : "Ban hành";
	}

	/** Who gets it, in words. */
	public String reaches() {
		return this.recipients.isEmpty() ? "Văn bản này không gửi cho đơn vị nào qua hệ thống."
				: this.recipients.size() + " đơn vị: "
						+ String.join(", ", this.recipients.stream().map(PaperRecipients.Recipient::name).toList())
						+ ".";
	}

}
