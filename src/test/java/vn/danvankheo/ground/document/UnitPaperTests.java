package vn.danvankheo.ground.document;

import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.organisation.Unit;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.ground.organisation.UnitKind;
import vn.danvankheo.ground.typesetting.FormatProfile;

import static org.assertj.core.api.Assertions.assertThat;

class UnitPaperTests {

	@ParameterizedTest
	@CsvSource({ "Phòng Kinh tế thị xã, DEPARTMENT, true", "Thanh tra thị xã, DEPARTMENT, true",
			"Ban Tổ chức Thị ủy, DEPARTMENT, false", "Văn phòng Thành ủy, DEPARTMENT, false",
			"Chi bộ Phòng Kinh tế, AGENCY, false", "Đảng bộ Phường 1, WARD, false" })
	void only_a_state_organ_writes_as_the_state_does(String name, UnitKind kind, boolean state) {
		LocalDate day = LocalDate.of(2023, 6, 30);
		Unit unit = new Unit(UnitId.next(), CommitteeId.next(), "X", name, name, kind, day);
		assertThat(UnitPaper.profile(unit, day)).isEqualTo(state ? FormatProfile.ND30 : FormatProfile.ofParty(day));
	}

}
