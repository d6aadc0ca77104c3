package vn.danvankheo.ground.document;

import java.time.LocalDate;
import java.util.UUID;

import vn.danvankheo.ground.organisation.CommitteeId;

/**
 * What other rooms need to know of a paper in the register.
 *
 * @param subject the record of the source that it is about
 * @param reference number and symbol in words, e.g. «15-TB/ThU»; null while it has no
 * number
 * @param date its date; null while not dated
 */
public record PaperEntry(PaperId id, CommitteeId committee, String kind, UUID subject, PaperState state,
		String reference, LocalDate date, String title) {

	static PaperEntry of(Paper paper) {
		return new PaperEntry(paper.id(), paper.committee(), paper.kind(), paper.subject(), paper.state(),
				paper.reference(), paper.datedOn(), paper.wording().subject());
	}

	public String path() {
		return "/papers/" + this.id;
	}

}
