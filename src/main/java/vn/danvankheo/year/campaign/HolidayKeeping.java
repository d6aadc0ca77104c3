package vn.danvankheo.year.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.organisation.CommitteeTurns;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.NoSuchRecord;

/** Keeps the days on which nobody is to be visited. */
@Service
public class HolidayKeeping {

	private static final int LONGEST = 31;

	private final Holidays holidays;

	private final CommitteeTurns turns;

	HolidayKeeping(Holidays holidays, CommitteeTurns turns) {
		this.holidays = holidays;
		this.turns = turns;
	}

	/** The days kept free, in order. */
	@Allowed(Role.STANDING_OFFICE)
	@Transactional(readOnly = true)
	public List<Holiday> list(Actor actor) {
		return this.holidays.findByCommitteeOrderByFirstDay(actor.committee());
	}

	/** Keeps these days free too; without a last day it is one day. */
	@Allowed(Role.STANDING_OFFICE)
	@Transactional
	public FormErrors add(Actor actor, String name, String firstDay, String lastDay) {
		this.turns.take(actor.committee());
		FormErrors errors = new FormErrors();
		String called = errors.text("name", name, 120, "Nhập tên ngày nghỉ");
		LocalDate first = errors.day("firstDay", firstDay, "Nhập ngày nghỉ");
		LocalDate typedLast = errors.day("lastDay", lastDay, null);
		LocalDate last = (typedLast != null) ? typedLast : first;
		if (errors.none() && (last.isBefore(first) || last.isAfter(first.plusDays(LONGEST)))) {
			errors.add("lastDay", "Đến ngày phải từ ngày đầu trở đi, không quá %d ngày".formatted(LONGEST));
		}
		if (errors.none()) {
			boolean known = list(actor).stream()
				.anyMatch((one) -> one.firstDay().equals(first) && one.name().equals(called));
			if (known) {
				Permission.refused("holiday.known", called).orThrow();
			}
			this.holidays.saveAndFlush(new Holiday(actor.committee(), first, last, called));
		}
		return errors;
	}

	/** These days are no longer kept free. */
	@Allowed(Role.STANDING_OFFICE)
	@Transactional
	public void remove(Actor actor, UUID id) {
		this.holidays
			.delete(this.holidays.findByHolidayIdAndCommittee(id, actor.committee()).orElseThrow(NoSuchRecord::new));
	}

}
