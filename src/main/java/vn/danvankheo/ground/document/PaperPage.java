package vn.danvankheo.ground.document;

import java.util.List;
import java.util.UUID;

import vn.danvankheo.ground.file.Attachment;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.web.VietnameseDate;

/**
 * A paper's own page, as far as this person may see it.
 *
 * @param text it as it reads; null for a unit that has not opened it
 * @param scan the signed paper; null while it was not uploaded
 * @param steps what was done with it; empty for units
 * @param recipients who gets it; empty for units
 * @param corrects the paper that it corrects; null for most
 * @param correctedBy the paper that corrects it; null for most
 * @param sourcePath where its subject has its page; null where it has none
 * @param undone what its withdrawal did, a sentence each
 * @param staff whether he belongs to the committee
 * @param jointly whom it is issued with, and who presides; null where ours issues alone
 */
record PaperPage(PaperHead head, PaperText text, Attachment scan, List<PaperSteps.Step> steps,
		List<PaperRecipients.Recipient> recipients, PaperName corrects, PaperName correctedBy, List<PaperLink> links,
		String sourcePath, List<String> undone, boolean staff, String jointly, May may) {

	public long opened() {
		return this.recipients.stream().filter((unit) -> unit.openedAt() != null).count();
	}

	/**
	 * What may be done with it, and if not, why.
	 */
	record May(Permission edit, Permission jointly, Permission present, Permission takeBack, Permission sign,
			Permission issue, Permission send, Permission drop, Permission withdraw, Permission correct,
			Permission scan, Permission link) {

	}

	/**
	 * Another paper, by name.
	 *
	 * @param name «Thông báo 15-TB/ThU, ngày 20/3/2023»
	 */
	record PaperName(UUID id, String name, String title) {

		static PaperName of(Paper paper) {
			String number = (paper.reference() != null) ? paper.type().words() + " " + paper.reference()
					: paper.type().words();
			String day = (paper.datedOn() != null) ? ", ngày " + VietnameseDate.format(paper.datedOn()) : " (dự thảo)";
			return new PaperName(paper.id().paperId(), number + day, paper.wording().subject());
		}

	}

	/**
	 * Another paper that this one is connected with.
	 *
	 * @param how what this one is to it: «Căn cứ vào»
	 */
	record PaperLink(String how, PaperName other) {

	}

}
