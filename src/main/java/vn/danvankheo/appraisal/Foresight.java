package vn.danvankheo.appraisal;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.danvankheo.emulation.Participation;
import vn.danvankheo.emulation.ParticipationId;
import vn.danvankheo.organisation.Permission;

/**
 * What stands of many models before any of them is judged, to look at.
 *
 * @param models those that the reader may see
 * @param conflicts those about which he declared a conflict, and others
 * @param pending what is proposed for them
 */
record Foresight(Map<ParticipationId, Participation> models, Set<ParticipationId> conflicts,
		Map<ParticipationId, Verdict> pending) {

	Optional<Participation> model(ParticipationId id) {
		return Optional.ofNullable(this.models.get(id));
	}

	boolean conflict(ParticipationId id) {
		return this.conflicts.contains(id);
	}

	Optional<Verdict> pendingOn(ParticipationId id) {
		return Optional.ofNullable(this.pending.get(id));
	}

	/** The models that others are proposed to be merged with. */
	Collection<ParticipationId> targets() {
		return this.pending.values()
			.stream()
			.map((verdict) -> verdict.ruling().mergeInto())
			.filter((target) -> target != null)
			.distinct()
			.toList();
	}

	/**
	 * What stands of the models that those are to be merged with.
	 *
	 * @param targets the models to merge with
	 * @param leaving what is proposed for them
	 * @param absorbing those of the models to be merged that took another in
	 */
	record Merges(Map<ParticipationId, Participation> targets, Map<ParticipationId, Verdict> leaving,
			Set<ParticipationId> absorbing) {

		/** The model a ruling merges with; null when there is none such. */
		Participation target(Ruling ruling) {
			return (ruling.mergeInto() != null) ? this.targets.get(ruling.mergeInto()) : null;
		}

		/** Whether a merge with this model would be one step; null for none. */
		Permission unchained(Participation model, Participation target) {
			if (target == null) {
				return Permission.grant();
			}
			Verdict proposed = this.leaving.get(target.id());
			return AppraisalPolicy.unchained(target.facts().name(),
					(proposed != null) ? proposed.ruling().kind() : null, this.absorbing.contains(model.id()));
		}

	}

}
