package vn.danvankheo.inspection;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import vn.danvankheo.campaign.CampaignEvent;
import vn.danvankheo.organisation.Actor;
import vn.danvankheo.organisation.UnitId;

/**
 * Something happened to a team.
 *
 * @param actor who did it
 * @param at when
 * @param what what happened, e.g. {@code formed}
 * @param team the team
 * @param about the paper, unit or reason it was about; null where there is none
 */
record TeamEvent(Actor actor, Instant at, String what, InspectionTeam team, String about) implements CampaignEvent {

	private static final String DECIDED = "decided";

	@Override
	public String event() {
		return "team." + this.what;
	}

	@Override
	public UUID subject() {
		return this.team.id().teamId();
	}

	@Override
	public UnitId unit() {
		return null;
	}

	@Override
	public boolean internal() {
		return true;
	}

	/** What it was about, as those who read the history know it. */
	private String kind() {
		return switch (this.what) {
			case DECIDED -> "document";
			case "assigned", "unassigned" -> "about";
			default -> "reason";
		};
	}

	@Override
	public Map<String, Object> detail() {
		Map<String, Object> detail = new HashMap<>();
		detail.put("team", this.team.name());
		if (this.about != null) {
			detail.put(kind(), (DECIDED.equals(this.what)) ? "Quyết định số " + this.about : this.about);
		}
		return detail;
	}

}
