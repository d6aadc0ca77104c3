package vn.danvankheo.ground.organisation;

import java.util.Objects;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.web.StaleForm;
import vn.danvankheo.ground.web.Words;

/**
 * Sets what somebody sent beside what another saved meanwhile, for him to choose; nothing
 * is overwritten silently.
 */
@Component
class Differences {

	private final Words words;

	private final UnitRegister units;

	Differences(Words words, UnitRegister units) {
		this.words = words;
		this.units = units;
	}

	StaleForm of(Actor actor, Unit saved, UnitForm mine) {
		UnitForm theirs = UnitForm.of(saved);
		return new StaleForm("/units/" + saved.id(), saved.version(), null, null)
			.text("name", "Tên đơn vị", mine.name(), theirs.name())
			.text("shortName", "Tên gọi tắt", mine.shortName(), theirs.shortName())
			.choice("kind", "Loại đơn vị", mine.kind(), kind(mine), theirs.kind(), kind(theirs))
			.text("phone", "Điện thoại", mine.phone(), theirs.phone())
			.text("address", "Địa chỉ", mine.address(), theirs.address())
			.choice("parent", "Đơn vị cấp trên", mine.parent(), parent(actor, mine), theirs.parent(),
					parent(actor, theirs))
			.hidden("code", theirs.code())
			.hidden("validFrom", theirs.validFrom());
	}

	StaleForm of(Account saved, PersonForm mine) {
		PersonForm theirs = PersonForm.of(saved);
		return new StaleForm("/people/" + saved.id(), saved.version(), null, null)
			.text("displayName", "Họ tên", mine.displayName(), theirs.displayName())
			.text("position", "Chức vụ", mine.position(), theirs.position())
			.text("phone", "Điện thoại", mine.phone(), theirs.phone());
	}

	StaleForm of(SteeringCommittee saved, CommitteeForm mine) {
		CommitteeForm theirs = CommitteeForm.of(saved);
		return new StaleForm("/committees/own", saved.version(), null, null)
			.text("name", "Tên Ban Chỉ đạo", mine.name(), theirs.name())
			.text("nameAbbreviation", "Viết tắt", mine.nameAbbreviation(), theirs.nameAbbreviation())
			.text("partyCommittee", "Cấp ủy", mine.partyCommittee(), theirs.partyCommittee())
			.text("partyCommitteeAbbreviation", "Cấp ủy viết tắt", mine.partyCommitteeAbbreviation(),
					theirs.partyCommitteeAbbreviation())
			.text("standingOffice", "Cơ quan thường trực", mine.standingOffice(), theirs.standingOffice())
			.text("standingOfficeAbbreviation", "Thường trực viết tắt", mine.standingOfficeAbbreviation(),
					theirs.standingOfficeAbbreviation())
			.text("placeName", "Địa danh", mine.placeName(), theirs.placeName())
			.text("phone", "Điện thoại hỗ trợ", mine.phone(), theirs.phone());
	}

	private String kind(UnitForm form) {
		return form.unitKind().map((kind) -> this.words.of(kind)).orElse("chưa chọn");
	}

	private String parent(Actor actor, UnitForm form) {
		UnitId parent = form.parentId();
		return this.units.all(actor)
			.stream()
			.filter((unit) -> Objects.equals(unit.id(), parent))
			.map(Unit::shortName)
			.findFirst()
			.orElse("không có");
	}

}
