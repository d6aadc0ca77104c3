package vn.danvankheo.steps.implementation;

import java.util.List;
import java.util.UUID;

import vn.danvankheo.ground.file.Attachment;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.year.emulation.Participation;

/**
 * The form of a line of a log.
 *
 * @param line the line; null for a new one
 * @param photos what it has already
 */
record LogFormPage(Participation model, UUID line, LogForm form, List<TargetProgress> targets, List<Attachment> photos,
		FormErrors errors) {

	public String heading() {
		return (this.line != null) ? "Sửa dòng nhật ký" : "Ghi nhật ký";
	}

	public String path() {
		return "/participations/" + this.model.id() + "/log" + ((this.line != null) ? "/" + this.line : "");
	}

	/** «lần trước: 120 m, 12/5/2023»; what the target asks for where nothing was said. */
	public String before(TargetProgress target) {
		String goal = "Đích: " + Quantity.words(target.goal()) + " " + target.measure();
		return (target.reached() == null) ? goal + ". Ghi tổng số đến ngày này."
				: goal + ". Lần trước: " + Quantity.words(target.reached()) + " " + target.measure() + ", ngày "
						+ VietnameseDate.format(target.reachedOn()) + ".";
	}

	/** The name of the input of a target. */
	public String input(TargetProgress target) {
		return LogForm.name(target.id());
	}

	public PhotoMoment[] moments() {
		return PhotoMoment.values();
	}

}
