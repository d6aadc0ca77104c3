package vn.danvankheo.steps.visit;

import java.util.List;

import vn.danvankheo.ground.file.Attachment;
import vn.danvankheo.ground.organisation.Permission;

/**
 * The page of a visit, from the committee's side.
 *
 * @param general what is written about the whole of it
 */
record VisitPage(Visit visit, VisitPart general, List<ModelLine> models, List<Attachment> copies, May may) {

	/** The newest minutes; null before anything is written. */
	public Minutes newest() {
		return this.visit.newest().orElse(null);
	}

	/** The heading: what is to be done, or how far it is. */
	public String heading() {
		String unit = this.visit.unit().shortName();
		Minutes.State state = this.visit.newest().map(Minutes::state).orElse(Minutes.State.WRITING);
		return switch (state) {
			case LOCKED -> "Biên bản kiểm tra " + unit + " đã khóa";
			case SENT -> "Chờ " + unit + " xác nhận biên bản";
			case WRITING, OBJECTED -> unwritten() + " " + unit;
		};
	}

	private String unwritten() {
		if (this.may.write().granted()) {
			return "Ghi kết quả kiểm tra";
		}
		return switch (this.visit.inspection().state()) {
			case CANCELLED -> "Đã hủy buổi kiểm tra";
			case HELD -> "Đoàn đang ghi biên bản kiểm tra";
			case PLANNED -> "Chưa kiểm tra";
		};
	}

	/** The colour of how much is written about the whole visit. */
	public String generalTone() {
		if (filled() == fields()) {
			return "done";
		}
		return (filled() > 0) ? "soon" : "";
	}

	/** How the unit's turn to confirm is marked. */
	public String unitTurn() {
		if (newest().locked()) {
			return "past";
		}
		return newest().sent() ? "now" : "";
	}

	/** How many of the fields about the whole visit are filled. */
	public long filled() {
		return this.general.entries().stream().filter((entry) -> !entry.value().isEmpty()).count();
	}

	public int fields() {
		return this.general.keys().size();
	}

	/** How many criteria nobody has judged, over all models. */
	public int missing() {
		return this.models.stream().mapToInt((line) -> line.tally().missing()).sum();
	}

	record ModelLine(VisitPart part, int photos) {

		public Tally tally() {
			return Tally.of(this.part);
		}

	}

	/**
	 * What he may do, each with the reason where not.
	 *
	 * @param correct correct locked minutes
	 * @param onBehalf whether he acts on the team's behalf
	 */
	record May(Permission write, Permission confirm, Permission recordPaper, Permission correct, Permission attach,
			Permission sheet, boolean onBehalf) {
	}

}
