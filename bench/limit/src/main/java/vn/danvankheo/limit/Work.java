package vn.danvankheo.limit;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** A model, with as many columns as its line shows. */
@Entity
class Work {

	@Id
	private UUID workId;

	private String code;

	private String name;

	private String stage;

	private String kind;

	private String owner;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "unit_id")
	private Unit unit;

	private LocalDate startsOn;

	private LocalDate endsOn;

	protected Work() {
	}

	ListController.Row row() {
		return new ListController.Row(this.workId, this.code, this.name, this.stage, this.kind, this.owner,
				this.unit.name(), this.startsOn, this.endsOn);
	}

}
