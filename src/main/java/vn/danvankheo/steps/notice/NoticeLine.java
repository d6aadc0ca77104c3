package vn.danvankheo.steps.notice;

import java.time.LocalDate;
import java.util.UUID;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.ground.organisation.UnitKind;
import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.year.emulation.ModelKind;
import vn.danvankheo.year.emulation.OwnerKind;
import vn.danvankheo.year.emulation.Stage;

/**
 * A model as a notice prints it.
 *
 * @param field lĩnh vực; empty when none is chosen
 * @param startsOn first day; may be null
 * @param endsOn last day; may be null
 * @param state where it stands on its notice; null for one on none
 */
public record NoticeLine(UUID participation, UUID unit, String unitFullName, String unitName, UnitKind unitKind,
		String name, ModelKind modelKind, OwnerKind ownerKind, String owner, String field, LocalDate startsOn,
		LocalDate endsOn, Stage stage, boolean agreed, String note, NoticeItem.State state) {

	/** «01/3/2023 – 30/11/2023». */
	public String period() {
		if (this.startsOn == null || this.endsOn == null) {
			return VietnameseDate.format((this.startsOn != null) ? this.startsOn : this.endsOn);
		}
		return VietnameseDate.format(this.startsOn) + " – " + VietnameseDate.format(this.endsOn);
	}

	/** Field, period and note in one line. */
	public String about() {
		return (this.field.isEmpty() ? "" : this.field + " · ") + period()
				+ (this.note.isEmpty() ? "" : " · " + this.note);
	}

	/** Whether it is of a unit that this person works for. */
	boolean of(Actor actor) {
		return actor.worksFor(new UnitId(this.unit));
	}

	/** Whether the notice assigned it. */
	boolean assigned() {
		return this.state == NoticeItem.State.ASSIGNED || this.state == NoticeItem.State.LEAVING;
	}

	/** Whether it stands on the notice as it is being written. */
	boolean standing() {
		return this.state == NoticeItem.State.LISTED || this.state == NoticeItem.State.ASSIGNED;
	}

	/** As it was issued; null for what was not. */
	NoticeLine issued() {
		return switch (this.state) {
			case LISTED, RELEASED -> null;
			case ASSIGNED -> this;
			case LEAVING -> new NoticeLine(this.participation, this.unit, this.unitFullName, this.unitName,
					this.unitKind, this.name, this.modelKind, this.ownerKind, this.owner, this.field, this.startsOn,
					this.endsOn, this.stage, this.agreed, this.note, NoticeItem.State.ASSIGNED);
		};
	}

	/** What a correction compares. */
	String words() {
		return String.join(" | ", this.unitName, this.name, this.field, period(), this.note);
	}

}
