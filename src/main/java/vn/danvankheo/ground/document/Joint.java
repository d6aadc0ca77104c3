package vn.danvankheo.ground.document;

import java.util.ArrayList;
import java.util.List;

import vn.danvankheo.ground.typesetting.OfficialDocument;

/**
 * Văn bản liên tịch: the organs that issue a paper together with ours.
 *
 * @param partners at least one
 * @param presiding who presides and gives the number: 0 for ours, else the place among
 * the partners, from 1
 */
record Joint(List<Partner> partners, int presiding) {

	Joint {
		partners = List.copyOf(partners);
	}

	/** Whether the paper stands in our organ's book. */
	boolean oursPresides() {
		return this.presiding == 0;
	}

	/** Whether this paper's number stands in our organ's book, not in another's. */
	static boolean inOurBook(Paper paper) {
		return paper.joint() == null || paper.joint().oursPresides();
	}

	/** Whether this paper's number is given by itself. */
	static boolean numberedHere(Paper paper) {
		return paper.organ().numberedHere() && inOurBook(paper);
	}

	/** All in the order in which they are printed: who presides, ours, the others. */
	<T> List<T> ordered(T ours, List<T> others) {
		List<T> all = new ArrayList<>(others);
		T first = oursPresides() ? ours : all.remove(this.presiding - 1);
		if (!oursPresides()) {
			all.add(0, ours);
		}
		all.add(0, first);
		return all;
	}

	/** What a page says of it. */
	String sentence(String ours) {
		String names = String.join(", ", this.partners.stream().map(Partner::line).toList());
		return "Ban hành liên tịch với %s; %s chủ trì, lấy số của cơ quan chủ trì.".formatted(names,
				oursPresides() ? ours : this.partners.get(this.presiding - 1).line());
	}

	/**
	 * One of the others.
	 *
	 * @param above cơ quan cấp trên, in capitals; may be empty
	 * @param name in capitals
	 * @param abbreviation its part of the symbol
	 * @param signerLines quyền hạn, chức vụ of whoever signs for it
	 */
	record Partner(String above, String name, String abbreviation, List<String> signerLines, String signerName) {

		Partner {
			signerLines = List.copyOf(signerLines);
		}

		OfficialDocument.Issuer issuer() {
			return new OfficialDocument.Issuer(this.above, this.name);
		}

		OfficialDocument.Signature signature() {
			return new OfficialDocument.Signature(this.signerLines, this.signerName);
		}

		String line() {
			return String.join(" ", this.name.lines().map(String::strip).toList());
		}

	}

}
