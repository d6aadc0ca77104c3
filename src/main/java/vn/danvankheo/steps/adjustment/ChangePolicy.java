package vn.danvankheo.steps.adjustment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.steps.implementation.ImplementationPolicy;
import vn.danvankheo.year.campaign.AreaContact;
import vn.danvankheo.year.emulation.Participation;

/**
 * Who asks for changes after an assignment, who speaks to them and who decides, and if
 * not, why. Nobody speaks to or decides what his own unit asks.
 */
final class ChangePolicy {

	/** So many days the office waits for the area member. */
	static final int WAIT = 3;

	private ChangePolicy() {
	}

	/** Asking for a change of this model: its unit, while it is being built. */
	static Permission ask(Actor actor, Participation model) {
		return unit(actor, model).and(() -> ImplementationPolicy.underWay(model));
	}

	/** The same of one kind, of which nothing waits yet. */
	static Permission ask(Actor actor, Participation model, AskedChange asked, Collection<ModelChange> earlier) {
		boolean waits = earlier.stream()
			.anyMatch((change) -> change.waiting().granted() && change.kind() == asked.kind()
					&& Objects.equals(change.wanted().targetId(), asked.wanted().targetId()));
		return ask(actor, model).and(() -> waits ? Permission.refused("change.waits") : Permission.grant());
	}

	/** Asking no more: the unit, until it is decided. */
	static Permission takeBack(Actor actor, Participation model, ModelChange change) {
		return unit(actor, model).and(change::waiting);
	}

	/**
	 * Speaking to it: whoever looks after the unit.
	 * @param area who does; null where nobody does
	 */
	static Permission speak(Actor actor, Participation model, ModelChange change, AreaContact area) {
		boolean his = area != null && actor.account().accountId().equals(area.account());
		return (his ? Permission.grant() : Permission.refused("change.areaMemberSpeaks"))
			.and(() -> stranger(actor, model))
			.and(change::waiting);
	}

	/**
	 * Deciding it: the office or the Thường trực, once the area member has spoken or had
	 * his days. Declining is possible whatever became of the model.
	 */
	static Permission decide(Actor actor, Participation model, ModelChange change, AreaContact area, LocalDate today) {
		return (actor.holds(Role.STANDING_OFFICE, Role.LEADER) ? Permission.grant()
				: Permission.refused("change.committeeDecides"))
			.and(() -> stranger(actor, model))
			.and(change::waiting)
			.and(() -> spoken(change, area, today));
	}

	/** Granting it, where deciding is allowed: while the model is being built. */
	static Permission grant(Participation model) {
		return ImplementationPolicy.underWay(model);
	}

	private static Permission spoken(ModelChange change, AreaContact area, LocalDate today) {
		boolean nobody = area == null || area.account() == null;
		LocalDate from = change.askedOn().plusDays(WAIT);
		return (nobody || change.opinionAt() != null || !today.isBefore(from)) ? Permission.grant()
				: Permission.refused("change.awaitsOpinion", area.words(), VietnameseDate.format(from));
	}

	private static Permission unit(Actor actor, Participation model) {
		return actor.worksFor(model.unit()) ? Permission.grant() : Permission.refused("change.unitAsks");
	}

	private static Permission stranger(Actor actor, Participation model) {
		return actor.worksFor(model.unit()) ? Permission.refused("change.ownUnit") : Permission.grant();
	}

}
