package vn.danvankheo.registration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.campaign.VietnameseDate;
import vn.danvankheo.emulation.FactWords;
import vn.danvankheo.emulation.Participation;
import vn.danvankheo.emulation.ParticipationId;
import vn.danvankheo.organisation.Actor;
import vn.danvankheo.organisation.Allowed;
import vn.danvankheo.organisation.Role;
import vn.danvankheo.organisation.Unit;
import vn.danvankheo.organisation.Units;

/** Prepares the page on which one model is returned. */
@Service
class ReturnPages {

	private static final int USUAL_DAYS = 5;

	private final Desk desk;

	private final Remarks remarks;

	private final FactWords words;

	private final Units units;

	private final Clock clock;

	ReturnPages(Desk desk, Remarks remarks, FactWords words, Units units, Clock clock) {
		this.desk = desk;
		this.remarks = remarks;
		this.words = words;
		this.units = units;
		this.clock = clock;
	}

	/** The model with each fact, and what returning it would do. Changes nothing. */
	@Allowed(Role.STANDING_OFFICE)
	@Transactional(readOnly = true)
	public ReturnPage page(Actor actor, ParticipationId id) {
		Participation model = this.desk.model(actor, id);
		List<Remark> unresolved = this.remarks.findByParticipationOrderByReturnNumberAscFactAsc(id)
			.stream()
			.filter(ReceptionPolicy::unresolved)
			.toList();
		List<ReturnPage.Line> lines = Arrays.stream(vn.danvankheo.emulation.Fact.values())
			.map((fact) -> new ReturnPage.Line(fact, this.words.label(fact),
					this.words.of(fact, fact.of(model.stated())),
					unresolved.stream()
						.filter((remark) -> remark.fact() == fact)
						.map(Remark::text)
						.reduce((first, second) -> second)
						.orElse(null)))
			.toList();
		return new ReturnPage(model, ReceptionPolicy.giveBack(actor, model), lines, effect(model),
				VietnameseDate.format(LocalDate.now(this.clock).plusDays(USUAL_DAYS)));
	}

	private QuotaEffect effect(Participation model) {
		Clocks clocks = this.desk.clocks(model.place());
		int now = Counting.counted(this.desk.all(model.place()));
		String unit = this.units.findByIdAndCommittee(model.unit(), model.place().committee())
			.map(Unit::shortName)
			.orElse("");
		return new QuotaEffect(unit, clocks.required(), now, now - (model.stage().countsTowardsQuota() ? 1 : 0),
				clocks.locks());
	}

}
