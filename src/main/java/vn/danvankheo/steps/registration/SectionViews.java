package vn.danvankheo.steps.registration;

import java.time.Clock;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.year.emulation.FactsCheck;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.ParticipationId;

/** Shows the pages on which a section is written. */
@Service
@Transactional(readOnly = true)
class SectionViews {

	private final Desk desk;

	private final Settings settings;

	private final Inputs inputs;

	private final ReturnRemarks remarks;

	private final FactsChecks checks;

	private final Clock clock;

	SectionViews(Desk desk, Settings settings, Inputs inputs, ReturnRemarks remarks, FactsChecks checks, Clock clock) {
		this.desk = desk;
		this.settings = settings;
		this.inputs = inputs;
		this.remarks = remarks;
		this.checks = checks;
		this.clock = clock;
	}

	/** The first section of a model that is not begun yet; refused when none can be. */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.STANDING_OFFICE })
	public SectionPage draft(Actor actor, RegistrationId id, TypedFacts typed, FormErrors errors) {
		Registration list = this.desk.list(actor, id);
		this.desk.clocks(list.place()).accept(this.clock.instant()).orThrow();
		Setting setting = this.settings.of(list);
		return new SectionPage(null, null, "Mô hình mới", null, Section.GENERAL,
				this.inputs.of(Section.GENERAL, list.place().campaign(), setting.year(), typed, errors, List.of()),
				null, setting, actor.worksFor(list.place().unit()));
	}

	/** The check that a new model of this list must pass. */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.STANDING_OFFICE })
	public FactsCheck checkOf(Actor actor, RegistrationId id) {
		return this.checks.of(this.desk.list(actor, id).place().campaign());
	}

	/** Whether the model can be changed now. */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.STANDING_OFFICE })
	public Permission revisable(Actor actor, ParticipationId id) {
		Participation model = this.desk.model(actor, id);
		return RegistrationPolicy.revise(actor, model, this.desk.clocks(model.place()), this.clock.instant());
	}

	/** A section of a model, with what was saved or, if not null, what was typed. */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.STANDING_OFFICE })
	public SectionPage show(Actor actor, ParticipationId id, Section section, SectionForm form, FormErrors errors) {
		Participation model = this.desk.model(actor, id);
		TypedFacts saved = TypedFacts.of(model.stated());
		TypedFacts shown = (form != null) ? form.typed().over(saved) : saved;
		List<RemarkView> remarks = this.remarks.of(model)
			.stream()
			.map((remark) -> (form != null)
					? remark.with(RemarkAnswer.sent(remark.id(), form.fields()), errors.get("reason-" + remark.id()))
					: remark)
			.toList();
		Setting setting = this.settings.of(this.desk.listOf(model));
		return new SectionPage(id, model.version(), model.facts().name(), model.stage(), section,
				this.inputs.of(section, model.place().campaign(), setting.year(), shown, errors, remarks),
				"Đã lưu lúc " + VietnameseDate.time(model.lastChange().changedAt()), setting,
				actor.worksFor(model.unit()));
	}

	/** The remarks on a section of a model. */
	@Allowed({ Role.UNIT_OFFICER, Role.UNIT_HEAD, Role.STANDING_OFFICE })
	public List<RemarkView> remarks(Actor actor, ParticipationId id, Section section) {
		return this.remarks.of(this.desk.model(actor, id))
			.stream()
			.filter((remark) -> section.facts().contains(remark.fact()))
			.toList();
	}

}
