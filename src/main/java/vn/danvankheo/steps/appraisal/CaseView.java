package vn.danvankheo.steps.appraisal;

import java.util.List;

import vn.danvankheo.ground.file.Attachment;
import vn.danvankheo.ground.organisation.AccountId;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.steps.reception.Review;
import vn.danvankheo.steps.registration.Near;
import vn.danvankheo.steps.registration.QuotaEffect;
import vn.danvankheo.year.emulation.Participation;

/**
 * One model as those who appraise it see it.
 *
 * @param earlier the same model in other years and rounds
 */
record CaseView(Participation model, CaseBackground.Head head, List<Line> facts, List<Attachment> files,
		List<EarlierYear> earlier, List<Near> alike, Review review, Said said, QuotaEffect effect,
		List<MergeChoice> choices, AppraisalFigures figures) {

	/** Whether the unit said anything of its survey. */
	public boolean surveyed() {
		return this.facts.stream().anyMatch(Line::survey);
	}

	/** One fact in words. */
	record Line(String label, String text, boolean survey) {

	}

	/**
	 * What was said and proposed about a model, and what the reader may say.
	 *
	 * @param verdict what is proposed; null while nothing is
	 * @param target the name of the model it is to be merged with; null for none
	 * @param opinions all opinions, earlier ones too, the latest first
	 */
	record Said(Verdict verdict, String target, List<Opinion> opinions, List<Conflicts.Declared> conflicts,
			AccountId reader, Permission opine, Permission propose, Permission reconsider) {

		public String heading() {
			if (this.verdict != null) {
				return "Đề xuất của cơ quan thường trực";
			}
			return this.propose.granted() ? "Chưa có đề xuất" : "Đề xuất";
		}

		/** What people think now. */
		public List<Opinion> current() {
			return this.opinions.stream().filter(Opinion::current).toList();
		}

		/** What they thought before. */
		public List<Opinion> before() {
			return this.opinions.stream().filter((opinion) -> !opinion.current()).toList();
		}

		/** What the reader thinks; null when he has not said. */
		public Opinion mine() {
			return current().stream()
				.filter((opinion) -> opinion.account().equals(this.reader))
				.findFirst()
				.orElse(null);
		}

		/** Whether opinions, and the proposal, do not all say the same. */
		public boolean differ() {
			return java.util.stream.Stream
				.concat(current().stream().map(Opinion::stance), (this.verdict != null && !current().isEmpty())
						? java.util.stream.Stream.of(this.verdict.ruling().kind()) : java.util.stream.Stream.empty())
				.distinct()
				.count() > 1;
		}

	}

}
