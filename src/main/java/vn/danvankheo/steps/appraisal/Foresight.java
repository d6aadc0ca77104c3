package vn.danvankheo.steps.appraisal;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.year.emulation.Participation;
import vn.danvankheo.year.emulation.ParticipationId;

/**
 * What stands of many models before any of them is judged, to look at.
 *
 * @param models those that the reader may see
 * @param conflicts those about which he declared a conflict, and others
 */
public record Foresight(Map<ParticipationId, Participation> models, Set<ParticipationId> conflicts,
		Map<ParticipationId, Verdict> pending) {

	public Optional<Participation> model(ParticipationId id) {
		return Optional.ofNullable(this.models.get(id));
	}

	public boolean conflict(ParticipationId id) {
		return this.conflicts.contains(id);
	}

	public Optional<Verdict> pendingOn(ParticipationId id) {
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
	 * @param absorbing those of the models to be merged that took another in
	 */
	public record Merges(Map<ParticipationId, Participation> targets, Map<ParticipationId, Verdict> leaving,
			Set<ParticipationId> absorbing) {

		/** The model a ruling merges with; null when there is none such. */
		public Participation target(Ruling ruling) {
			return (ruling.mergeInto() != null) ? this.targets.get(ruling.mergeInto()) : null;
		}

		/** Whether a merge with this model would be one step; null for none. */
		public Permission unchained(Participation model, Participation target) {
			if (target == null) {
				return Permission.grant();
			}
			Verdict proposed = this.leaving.get(target.id());
			return AppraisalPolicy.unchained(target.facts().name(),
					(proposed != null) ? proposed.ruling().kind() : null, this.absorbing.contains(model.id()));
		}

	}

}
