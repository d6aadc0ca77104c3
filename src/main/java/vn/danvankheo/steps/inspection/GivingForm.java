package vn.danvankheo.steps.inspection;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.year.campaign.FieldId;
import vn.danvankheo.year.emulation.ParticipationId;

/** What is ticked to be given, and the team it is given to. */
record GivingForm(UUID team, List<UUID> giveUnit, List<UUID> giveField, List<UUID> giveModel) {

	private static final int MOST = 300;

	GivingForm {
		giveUnit = some(giveUnit);
		giveField = some(giveField);
		giveModel = some(giveModel);
	}

	private static List<UUID> some(List<UUID> ticked) {
		return (ticked != null) ? ticked.stream().filter(Objects::nonNull).distinct().toList() : List.of();
	}

	static GivingForm blank() {
		return new GivingForm(null, null, null, null);
	}

	/** Whether this unit, field or model is ticked. */
	public boolean has(UUID id) {
		return this.giveUnit.contains(id) || this.giveField.contains(id) || this.giveModel.contains(id);
	}

	/** Whether a single model of this unit is ticked. */
	public boolean hasModelOf(AssignmentsPage.Line unit) {
		return unit.models().stream().anyMatch((one) -> this.giveModel.contains(one.model().id()));
	}

	/** What is wrong with it, in the order of the page. */
	FormErrors errors() {
		FormErrors errors = new FormErrors();
		int ticked = targets().size();
		errors.unless(ticked > 0, "giving", "Đánh dấu ít nhất một đơn vị, lĩnh vực hoặc mô hình");
		errors.unless(ticked <= MOST, "giving",
				"Mỗi lần giao nhiều nhất %d mục; anh/chị đã chọn %d".formatted(MOST, ticked));
		errors.unless(this.team != null, "team", "Chọn đoàn");
		return errors;
	}

	List<Target> targets() {
		return Stream
			.of(this.giveUnit.stream().map((id) -> Target.unit(new UnitId(id))),
					this.giveField.stream().map((id) -> Target.field(new FieldId(id))),
					this.giveModel.stream().map((id) -> Target.model(new ParticipationId(id))))
			.flatMap((targets) -> targets)
			.toList();
	}

}
