package vn.danvankheo.steps.reception;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.steps.registration.Desk;
import vn.danvankheo.steps.registration.ListCounts;
import vn.danvankheo.steps.registration.Remark;
import vn.danvankheo.steps.registration.Remarks;
import vn.danvankheo.year.emulation.FactWords;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.ParticipationId;

/** Prepares the page on which one model is returned. */
@Service
class ReturnPages {

	private static final int USUAL_DAYS = 5;

	private final Desk desk;

	private final Remarks remarks;

	private final FactWords words;

	private final ListCounts lists;

	private final Clock clock;

	ReturnPages(Desk desk, Remarks remarks, FactWords words, ListCounts lists, Clock clock) {
		this.desk = desk;
		this.remarks = remarks;
		this.words = words;
		this.lists = lists;
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
		List<ReturnPage.Line> lines = Arrays.stream(vn.danvankheo.year.emulation.Fact.values())
			.map((fact) -> new ReturnPage.Line(fact, this.words.label(fact),
					this.words.of(fact, fact.of(model.stated())),
					unresolved.stream()
						.filter((remark) -> remark.fact() == fact)
						.map(Remark::text)
						.reduce((first, second) -> second)
						.orElse(null)))
			.toList();
		return new ReturnPage(model, ReceptionPolicy.giveBack(actor, model), lines, this.lists.without(model),
				VietnameseDate.format(LocalDate.now(this.clock).plusDays(USUAL_DAYS)));
	}

}
