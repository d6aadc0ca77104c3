package vn.danvankheo.ground.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.web.Checked;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.ground.web.Stale;

/** Units are added, changed and closed here, one at a time. */
@Service
@Transactional
public class UnitRegister {

	private final Units units;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	UnitRegister(Units units, ApplicationEventPublisher events, Clock clock) {
		this.units = units;
		this.events = events;
		this.clock = clock;
	}

	/** One unit; one of another committee does not exist. */
	@Allowed({ Role.ADMINISTRATOR, Role.STANDING_OFFICE })
	public Unit find(Actor actor, UnitId id) {
		return this.units.findByIdAndCommittee(id, actor.committee()).orElseThrow(NoSuchRecord::new);
	}

	/** The unit with this code in one's committee. */
	@Allowed({ Role.ADMINISTRATOR, Role.STANDING_OFFICE })
	public Optional<Unit> withCode(Actor actor, String code) {
		return this.units.findByCommitteeAndCode(actor.committee(), code);
	}

	/** Every unit of one's committee, ended ones too. */
	@Allowed({ Role.ADMINISTRATOR, Role.STANDING_OFFICE })
	public List<Unit> all(Actor actor) {
		return this.units.findByCommittee(actor.committee());
	}

	/** Adds a unit; refused for a code that is taken and a parent that is not there. */
	@Allowed({ Role.ADMINISTRATOR, Role.STANDING_OFFICE })
	public Checked<UnitId> add(Actor actor, UnitForm form) {
		return check(actor, form, null).or(() -> added(actor, form));
	}

	private UnitId added(Actor actor, UnitForm form) {
		Unit unit = new Unit(UnitId.next(), actor.committee(), form.code(), form.name(), form.shortName(),
				form.unitKind().orElseThrow(), form.firstDay().orElseThrow());
		describe(unit, form);
		this.units.saveAndFlush(unit);
		tell(actor, unit, "unit.added", Map.of("name", unit.name()));
		return unit.id();
	}

	/** Changes a unit's particulars; its code and first day stay. */
	@Allowed({ Role.ADMINISTRATOR, Role.STANDING_OFFICE })
	public FormErrors change(Actor actor, UnitId id, UnitForm form) {
		Unit unit = find(actor, id);
		Stale.unless(form.version(), unit.version());
		FormErrors errors = check(actor, form, id);
		if (errors.none()) {
			String before = unit.name();
			describe(unit, form);
			tell(actor, unit, "unit.changed", Map.of("before", before, "name", unit.name()));
		}
		return errors;
	}

	/**
	 * Ends a unit on its last day, taken over by another of the committee, or by none.
	 */
	@Allowed({ Role.ADMINISTRATOR, Role.STANDING_OFFICE })
	public void close(Actor actor, UnitId id, Long version, LocalDate lastDay, UnitId successor) {
		Unit unit = find(actor, id);
		Stale.unless(version, unit.version());
		String by = (successor != null) ? find(actor, successor).shortName() : "";
		unit.close(lastDay, successor);
		tell(actor, unit, "unit.closed", Map.of("lastDay", lastDay.toString(), "successor", by));
	}

	/** What is wrong with a unit that is to be saved like this. */
	@Allowed({ Role.ADMINISTRATOR, Role.STANDING_OFFICE })
	@Transactional(readOnly = true)
	public FormErrors check(Actor actor, UnitForm form, UnitId self) {
		FormErrors errors = form.check();
		boolean taken = this.units.findByCommitteeAndCode(actor.committee(), form.code())
			.filter((other) -> !other.id().equals(self))
			.isPresent();
		errors.unless(!taken, "code", "Mã này đã dùng cho đơn vị khác");
		UnitId parent = form.parentId();
		boolean known = form.parent().isEmpty()
				|| (parent != null && this.units.findByIdAndCommittee(parent, actor.committee()).isPresent());
		errors.unless(known && (parent == null || !parent.equals(self)), "parent",
				"Đơn vị cấp trên phải là một đơn vị khác của Ban Chỉ đạo này");
		return errors;
	}

	private static void describe(Unit unit, UnitForm form) {
		unit.describe(form.name(), form.shortName(), form.unitKind().orElseThrow(), Typed.phonesOrNull(form.phone()),
				Typed.orNull(form.address()), form.parentId());
	}

	private void tell(Actor actor, Unit unit, String event, Map<String, Object> detail) {
		this.events.publishEvent(
				Happened.of(actor, this.clock.instant(), event, unit.id().unitId()).in(unit.id()).with(detail));
	}

}
