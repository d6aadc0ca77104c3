package vn.danvankheo.steps.notice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import vn.danvankheo.ground.document.PaperEntry;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.year.campaign.AreaContact;
import vn.danvankheo.year.campaign.Campaign;

/**
 * One notice, with its models, its papers and who has opened them.
 *
 * @param lines its models, those that a correction takes off too
 * @param unvisited those of the models that nobody has gone to see
 * @param papers its papers that the reader may see, the newest first
 * @param revert whether what a correction was to change may be given up
 */
public record NoticePage(AssignmentNotice notice, Campaign campaign, List<NoticeLine> lines,
		Map<UUID, AreaContact> areas, Set<UUID> unvisited, List<PaperEntry> papers, List<NoticePapers.Receipt> receipts,
		List<NoticeChanges.Change> changes, Permission write, Permission draft, Permission drop, Permission revert) {

	public String heading() {
		String what = what();
		return switch (this.notice.state()) {
			case PREPARED -> "Dự kiến giao " + what;
			case IN_FORCE -> "Đã giao " + what + " theo " + reference();
			case WITHDRAWN -> reference() + " đã thu hồi";
			case DROPPED -> "Thông báo này đã bỏ, không giao mô hình nào";
		};
	}

	/** Whether to speak of this: it may be done, or only somebody else may do it. */
	public boolean offers(Permission permission) {
		return permission.granted() || "notice.ownUnit".equals(permission.code());
	}

	/**
	 * What giving it up does; who may do so sees all its models, so that the figures are
	 * whole.
	 */
	public String dropping() {
		return what() + " trở lại danh sách chờ thông báo khác; chưa mô hình nào được giao. "
				+ "Ghi chú và lời văn đã soạn ở thông báo này không lấy lại được.";
	}

	/** In force it is what it assigned, whatever a draft of its correction lists. */
	private String what() {
		boolean inForce = this.notice.state() == NoticeState.IN_FORCE;
		List<NoticeLine> counted = this.lines.stream()
			.filter((line) -> inForce ? line.assigned() : line.standing())
			.toList();
		return counted.size() + " mô hình của " + counted.stream().map(NoticeLine::unit).distinct().count() + " đơn vị";
	}

	/** «Thông báo số 15-TB/ThU, ngày 20/3/2023»; null while it has no number. */
	public String reference() {
		return (this.notice.reference() != null)
				? NoticeSource.reference(this.notice.reference(), this.notice.datedOn()) : null;
	}

	/** The models of each unit, in order. */
	public Map<String, List<NoticeLine>> byUnit() {
		return byUnit(this.lines);
	}

	static Map<String, List<NoticeLine>> byUnit(List<NoticeLine> lines) {
		return lines.stream()
			.collect(Collectors.groupingBy(NoticeLine::unitName, LinkedHashMap::new, Collectors.toList()));
	}

	public List<String> withoutMember() {
		return this.lines.stream()
			.filter((line) -> line.standing() && !this.areas.containsKey(line.unit()))
			.map(NoticeLine::unitName)
			.distinct()
			.toList();
	}

	/** The models to be assigned that nobody has gone to see. */
	public List<String> withoutVisit() {
		return this.lines.stream()
			.filter((line) -> line.standing() && this.unvisited.contains(line.participation()))
			.map(NoticeLine::name)
			.toList();
	}

	/** Who looks after the unit of this model; null when nobody does. */
	public AreaContact area(NoticeLine line) {
		return this.areas.get(line.unit());
	}

	/**
	 * The paper that is being made, or else the one in force; null when there is none.
	 */
	public PaperEntry paper() {
		return this.papers.stream()
			.filter((paper) -> paper.state() != vn.danvankheo.ground.document.PaperState.WITHDRAWN)
			.findFirst()
			.orElse(null);
	}

	public long opened() {
		return this.receipts.stream().map(NoticePapers.Receipt::openedAt).filter(Objects::nonNull).count();
	}

}
