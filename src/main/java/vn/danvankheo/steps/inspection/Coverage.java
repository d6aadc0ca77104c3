package vn.danvankheo.steps.inspection;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import vn.danvankheo.ground.organisation.UnitId;

/**
 * Which team looks at which model: a model moved by hand goes before its unit, the unit
 * before the field.
 */
final class Coverage {

	private final List<ToInspect.ModelToSee> models;

	private final Map<UUID, TeamId> teamOf = new LinkedHashMap<>();

	Coverage(List<ToInspect.ModelToSee> models, Collection<Assignment> assignments) {
		this.models = models;
		Map<Object, TeamId> given = new HashMap<>();
		assignments.forEach((one) -> given.put(key(one.target()), one.team()));
		for (ToInspect.ModelToSee model : models) {
			TeamId team = given.get(model.id());
			if (team == null) {
				team = given.get(model.unit());
			}
			if (team == null && model.field() != null) {
				team = given.get(model.field());
			}
			this.teamOf.put(model.id(), team);
		}
	}

	static UUID key(Target target) {
		if (target.participation() != null) {
			return target.participation().participationId();
		}
		return (target.unit() != null) ? target.unit().unitId() : target.field().fieldId();
	}

	List<ToInspect.ModelToSee> of(TeamId team) {
		return this.models.stream().filter((model) -> team.equals(this.teamOf.get(model.id()))).toList();
	}

	/** The units of those models. */
	Set<UnitId> units(TeamId team) {
		return of(team).stream().map((model) -> new UnitId(model.unit())).collect(Collectors.toSet());
	}

	/** The team of a model; null while it has none. */
	TeamId teamOf(UUID model) {
		return this.teamOf.get(model);
	}

	/** All models, unit by unit. */
	List<ToInspect.ModelToSee> models() {
		return this.models;
	}

	/** The units of which a model has no team yet. */
	Set<UUID> unitsLeft() {
		return this.models.stream()
			.filter((model) -> this.teamOf.get(model.id()) == null)
			.map(ToInspect.ModelToSee::unit)
			.collect(Collectors.toSet());
	}

	/** How much a team has to do. */
	Load load(Collection<TeamId> teams) {
		List<ToInspect.ModelToSee> own = this.models.stream()
			.filter((model) -> teams.stream()
				.filter(Objects::nonNull)
				.anyMatch((team) -> team.equals(this.teamOf.get(model.id()))))
			.toList();
		return new Load((int) own.stream().map(ToInspect.ModelToSee::unit).distinct().count(), own.size());
	}

	/** How much there is to do. */
	record Load(int units, int models) {

		/** «4 đơn vị, 12 mô hình». */
		public String words() {
			return this.units + " đơn vị, " + this.models + " mô hình";
		}

	}

}
