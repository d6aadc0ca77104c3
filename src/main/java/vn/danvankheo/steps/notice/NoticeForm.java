package vn.danvankheo.steps.notice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.FormValue;
import vn.danvankheo.ground.web.PlainText;
import vn.danvankheo.year.emulation.ParticipationId;

/**
 * What a notice is to say, as ticked and typed.
 *
 * @param version the notice's version; null for a new one
 * @param supplementary whether it adds to an earlier notice
 * @param responsibilities trách nhiệm
 * @param reporting chế độ báo cáo
 */
public record NoticeForm(Long version, Map<ParticipationId, String> notes, boolean supplementary,
		String responsibilities, String reporting, String reason) {

	/** As ticked and typed, by the names of the fields. */
	public static NoticeForm of(List<UUID> models, Map<String, String> typed) {
		Map<ParticipationId, String> notes = new LinkedHashMap<>();
		models.stream()
			.filter(Objects::nonNull)
			.forEach((model) -> notes.put(new ParticipationId(model), typed.getOrDefault("note-" + model, "").strip()));
		return new NoticeForm(FormValue.versionOrNull(typed.get("version")), notes, typed.containsKey("supplementary"),
				text(typed, "responsibilities"), text(typed, "reporting"), text(typed, "reason"));
	}

	private static String text(Map<String, String> typed, String name) {
		return PlainText.lines(typed.get(name));
	}

	/**
	 * What is wrong with it; a notice in force also needs the reason of its correction.
	 * @param kept whether it keeps models that whoever typed it does not see
	 */
	FormErrors check(boolean inForce, boolean kept) {
		FormErrors errors = new FormErrors();
		if (this.notes.isEmpty() && !kept) {
			errors.add("models", "Đánh dấu ít nhất một mô hình");
		}
		this.notes.forEach((model, note) -> errors.text("note-" + model, note, 500, null));
		errors.text("responsibilities", this.responsibilities, 10000,
				"Ghi trách nhiệm của đơn vị, Ban Chỉ đạo, Mặt trận");
		errors.text("reporting", this.reporting, 5000, "Ghi các kỳ báo cáo");
		if (inForce) {
			errors.text("reason", this.reason, 1000, "Ghi lý do đính chính");
		}
		return errors;
	}

}
