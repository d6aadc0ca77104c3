package vn.danvankheo.steps.review;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.steps.implementation.LogAlbum;
import vn.danvankheo.steps.implementation.TargetProgress;
import vn.danvankheo.steps.review.ReviewPage.TextLine;
import vn.danvankheo.year.campaign.Deadline;

/**
 * A self-review as it is written.
 *
 * @param write for the inputs, which its unit alone is shown
 * @param accepting whether it may still be sent
 * @param photos all of the model's log
 * @param sent whether it was, so that this is a correction
 */
record ReviewEditPage(UUID id, String title, String name, String modelName, Deadline due, Permission write,
		Permission accepting, List<TextLine> texts, List<TargetProgress> targets, List<MarkLine> marks,
		List<PhotoLine> photos, boolean sent, long version, String saved) {

	/** A photo and whether it is shown as evidence. */
	record PhotoLine(LogAlbum.Shot shot, boolean chosen) {

		public String field() {
			return ReviewForm.photo(this.shot.id());
		}

	}

	/** The same with what was typed, which is to be corrected. */
	ReviewEditPage typed(Map<String, String> fields) {
		List<TextLine> said = this.texts.stream()
			.map((line) -> new TextLine(line.which(), fields.getOrDefault(line.which().field(), line.text())))
			.toList();
		List<PhotoLine> ticked = this.photos.stream()
			.map((line) -> new PhotoLine(line.shot(), fields.containsKey(line.field())))
			.toList();
		return new ReviewEditPage(this.id, this.title, this.name, this.modelName, this.due, this.write, this.accepting,
				said, this.targets, this.marks.stream().map((line) -> line.typed(fields)).toList(), ticked, this.sent,
				this.version, this.saved);
	}

}
