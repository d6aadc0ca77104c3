package vn.danvankheo.edges.demonstration;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.Accounts;
import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.organisation.Unit;
import vn.danvankheo.ground.organisation.UnitKind;
import vn.danvankheo.ground.organisation.Units;
import vn.danvankheo.year.campaign.AreaForm;
import vn.danvankheo.year.campaign.AreaKeeping;

/** Who of the committee looks after which units, in the story. */
@Component
@Profile("!prod")
@ConditionalOnProperty(name = "dvk.demonstration", matchIfMissing = true)
class Areas {

	private final Scene scene;

	private final Units units;

	private final Accounts accounts;

	private final AreaKeeping keeping;

	Areas(Scene scene, Units units, Accounts accounts, AreaKeeping keeping) {
		this.scene = scene;
		this.units = units;
		this.accounts = accounts;
		this.keeping = keeping;
	}

	/** The member with an account has the first wards; others are known by name only. */
	void share(Plans.Year year, CommitteeId committee, Instant time) {
		this.scene.curtain();
		List<Unit> all = this.units.findByCommittee(committee)
			.stream()
			.sorted(java.util.Comparator.comparing(Unit::code))
			.toList();
		List<Unit> wards = all.stream().filter((unit) -> unit.kind() == UnitKind.WARD).toList();
		List<Unit> others = all.stream().filter((unit) -> unit.kind() != UnitKind.WARD).toList();
		String account = "account:" + this.accounts.findByUsername("thanhvien").orElseThrow().id();
		name(year, time, wards.subList(0, 3), Map.of("person", account));
		name(year, time, wards.subList(3, wards.size()),
				Map.of("name", "Phó Chủ tịch Ủy ban MTTQ", "position", "Ủy viên Ban Chỉ đạo", "phone", "0235 000 222"));
		name(year, time, others, Map.of("name", "Chủ tịch Liên đoàn Lao động", "position", "Ủy viên Ban Chỉ đạo",
				"phone", "0235 000 333"));
	}

	private void name(Plans.Year year, Instant time, List<Unit> units, Map<String, String> person) {
		List<UUID> ids = units.stream().map((unit) -> unit.id().unitId()).toList();
		this.scene.act("danvan", time,
				(actor) -> this.keeping.assign(actor, year.campaign().id(), AreaForm.of(ids, person)));
	}

}
