package vn.danvankheo.emulation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import vn.danvankheo.campaign.CampaignEvent;
import vn.danvankheo.organisation.Actor;
import vn.danvankheo.organisation.UnitId;

/** Something happened to a participation. */
public sealed interface ParticipationEvent extends CampaignEvent {

	/** The participation. */
	Participation participation();

	@Override
	default UUID subject() {
		return participation().id().participationId();
	}

	@Override
	default UnitId unit() {
		return participation().unit();
	}

	@Override
	default UnitId onBehalfOf() {
		return null;
	}

	/** It was begun, by the unit or on its behalf (then the source is not null). */
	record Drafted(Actor actor, Instant at, Participation participation,
			String entrySource) implements ParticipationEvent {

		@Override
		public String event() {
			return "participation.drafted";
		}

		@Override
		public UnitId onBehalfOf() {
			return (this.entrySource != null) ? this.participation.unit() : null;
		}

		@Override
		public Map<String, Object> detail() {
			return (this.entrySource != null) ? Map.of("source", this.entrySource) : Map.of();
		}

	}

	/** The unit stated other facts. */
	record Revised(Actor actor, Instant at, Participation participation,
			List<Fact> facts) implements ParticipationEvent {

		@Override
		public String event() {
			return "participation.revised";
		}

		@Override
		public UnitId onBehalfOf() {
			return this.actor.worksFor(this.participation.unit()) ? null : this.participation.unit();
		}

		@Override
		public Map<String, Object> detail() {
			return Map.of("facts", this.facts.stream().map(Enum::name).toList());
		}

	}

	/** It continues a model of an earlier year. */
	record Continued(Actor actor, Instant at, Participation participation,
			String modelCode) implements ParticipationEvent {

		@Override
		public String event() {
			return "participation.continued";
		}

		@Override
		public Map<String, Object> detail() {
			return Map.of("model", this.modelCode);
		}

	}

	/** It went from one stage to another, by order of a paper where one is named. */
	record Moved(Actor actor, Instant at, Participation participation, Stage from, Stage to, String reason,
			String document) implements ParticipationEvent {

		@Override
		public String event() {
			return "participation.moved." + this.to;
		}

		@Override
		public UnitId onBehalfOf() {
			return (this.to.unitsOwn() && !this.actor.worksFor(this.participation.unit())) ? this.participation.unit()
					: null;
		}

		@Override
		public Map<String, Object> detail() {
			Map<String, Object> detail = new java.util.LinkedHashMap<>();
			detail.put("from", this.from.name());
			detail.put("to", this.to.name());
			if (this.reason != null) {
				detail.put("reason", this.reason);
			}
			if (this.document != null) {
				detail.put("document", this.document);
			}
			return detail;
		}

	}

	/** The unit confirmed what was entered on its behalf. */
	record Confirmed(Actor actor, Instant at, Participation participation) implements ParticipationEvent {

		@Override
		public String event() {
			return "participation.confirmed";
		}

	}

}
