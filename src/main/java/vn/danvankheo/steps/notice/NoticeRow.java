package vn.danvankheo.steps.notice;

import java.util.List;
import java.util.UUID;

import vn.danvankheo.ground.document.PaperEntry;
import vn.danvankheo.ground.document.PaperState;

/**
 * A notice in the list.
 *
 * @param subject trích yếu
 * @param reference its number and date; null while it has none
 * @param paper where its newest paper stands; null while it has none
 */
public record NoticeRow(UUID id, String subject, String reference, NoticeState state, PaperState paper, int models,
		long units) {

	/** A notice that names these models, as far as its reader is told. */
	static NoticeRow of(AssignmentNotice notice, String subject, List<NoticeLine> named, List<PaperEntry> papers) {
		return new NoticeRow(notice.id().noticeId(), subject,
				(notice.reference() != null) ? NoticeSource.reference(notice.reference(), notice.datedOn()) : null,
				notice.state(), papers.isEmpty() ? null : papers.get(0).state(), named.size(),
				named.stream().map(NoticeLine::unit).distinct().count());
	}

	/** As its paper prints it, or as the paper would, whoever reads it. */
	static String subject(AssignmentNotice notice, int year, List<NoticeLine> lines, List<PaperEntry> papers) {
		return papers.stream()
			.filter((paper) -> paper.reference() != null && paper.reference().equals(notice.reference())
					&& paper.date().equals(notice.datedOn()))
			.findFirst()
			.map(PaperEntry::title)
			.orElseGet(() -> NoticeWording.subject(year, notice.supplementary(),
					lines.stream().filter(NoticeLine::standing).toList()));
	}

}
