package vn.danvankheo.ground.document;

import java.util.UUID;

import vn.danvankheo.ground.web.VietnameseDate;

/**
 * What a paper is and where it stands.
 *
 * @param reference number and symbol; null while it has none
 * @param day its date; empty while it has none
 * @param signer who signed; null while nobody did
 * @param signedOn on which day; empty while nobody did
 * @param signerName who is to sign, as its words say
 * @param withdrawnReason why it was withdrawn; null for others
 * @param numbered whether papers of its type have numbers
 * @param numberedHere whether its number is given by itself
 */
record PaperHead(UUID id, String kind, String type, String title, PaperState state, String reference, String symbol,
		String day, String signer, String signedOn, String signerName, String withdrawnReason, boolean numbered,
		boolean numberedHere, Long version) {

	static PaperHead of(Paper paper, String kind, String symbol) {
		PaperWording words = paper.wording();
		return new PaperHead(paper.id().paperId(), kind, paper.type().words(), words.subject(), paper.state(),
				paper.reference(), symbol, VietnameseDate.format(paper.datedOn()), paper.signer(),
				VietnameseDate.format(paper.signedOn()), words.signerName(), paper.withdrawnReason(),
				paper.type().numbered(), Joint.numberedHere(paper), paper.version());
	}

	/** What it is called: «Thông báo 15-TB/ThU», «Dự thảo Quyết định». */
	public String name() {
		if (this.reference != null) {
			return this.type + " " + this.reference;
		}
		return (this.day.isEmpty() && this.state != PaperState.WITHDRAWN) ? "Dự thảo " + this.type : this.type;
	}

}
