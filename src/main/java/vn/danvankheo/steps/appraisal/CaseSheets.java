package vn.danvankheo.steps.appraisal;

import java.util.Arrays;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.file.Attachments;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.steps.reception.Reviews;
import vn.danvankheo.steps.registration.ListCounts;
import vn.danvankheo.steps.registration.NearDuplicates;
import vn.danvankheo.year.emulation.Fact;
import vn.danvankheo.year.emulation.FactWords;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.ParticipationId;

/** Puts together what is known and said of one model. */
@Service
@Transactional(readOnly = true)
class CaseSheets {

	private final Judging judging;

	private final CaseBackground background;

	private final CaseOpinions said;

	private final FactWords words;

	private final Attachments attachments;

	private final NearDuplicates near;

	private final Reviews reviews;

	private final ListCounts lists;

	private final AppraisalQueue queue;

	CaseSheets(Judging judging, CaseBackground background, CaseOpinions said, FactWords words, Attachments attachments,
			NearDuplicates near, Reviews reviews, ListCounts lists, AppraisalQueue queue) {
		this.judging = judging;
		this.background = background;
		this.said = said;
		this.words = words;
		this.attachments = attachments;
		this.near = near;
		this.reviews = reviews;
		this.lists = lists;
		this.queue = queue;
	}

	/** The model; one he may not see is answered like a missing one. */
	@Allowed({ Role.STANDING_OFFICE, Role.COMMITTEE_MEMBER, Role.LEADER })
	public CaseView view(Actor actor, ParticipationId id) {
		Participation model = this.judging.seen(actor, id);
		boolean offered = actor.holds(Role.STANDING_OFFICE) && AppraisalPolicy.propose(actor, model, false).granted();
		return new CaseView(model, this.background.head(model), facts(model),
				this.attachments.of(actor, id.participationId()), this.background.earlier(model),
				this.near.of(actor, id, null), this.reviews.of(model), this.said.of(actor, model),
				this.lists.without(model), offered ? this.background.choices(model) : List.of(),
				this.queue.figures(actor, model.place().campaign()));
	}

	/** The model before somebody who proposes what is to become of it. */
	@Allowed(Role.STANDING_OFFICE)
	public CaseView viewOfOffice(Actor actor, ParticipationId id) {
		return view(actor, id);
	}

	private List<CaseView.Line> facts(Participation model) {
		return Arrays.stream(Fact.values())
			.filter((fact) -> fact != Fact.NAME)
			.map((fact) -> new CaseView.Line(this.words.label(fact), this.words.of(fact, fact.of(model.stated())),
					fact.surveyed()))
			.filter((line) -> !line.text().isEmpty())
			.toList();
	}

}
