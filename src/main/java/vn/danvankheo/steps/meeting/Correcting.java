package vn.danvankheo.steps.meeting;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.ground.web.Stale;
import vn.danvankheo.year.emulation.Move;

/**
 * Đính chính of a concluded meeting's minutes: the reason and every difference are kept.
 * What became of the models is not changed by it.
 */
@Service
class Correcting {

	private final Meetings meetings;

	private final JdbcClient database;

	private final ApplicationEventPublisher events;

	private final JsonMapper json = JsonMapper.builder().build();

	private final Clock clock;

	Correcting(Meetings meetings, JdbcClient database, ApplicationEventPublisher events, Clock clock) {
		this.meetings = meetings;
		this.database = database;
		this.events = events;
		this.clock = clock;
	}

	/** Writes other minutes, for a reason. */
	@Allowed(Role.STANDING_OFFICE)
	@Transactional
	public void correct(Actor actor, MeetingId id, MeetingNotes corrected, String reason, Long version) {
		Meeting meeting = this.meetings.hold(id, actor.committee()).orElseThrow(NoSuchRecord::new);
		if (version != null) {
			Stale.unless(version, meeting.version());
		}
		if (reason.isBlank()) {
			Permission.refused("meeting.noReason").orThrow();
		}
		List<MeetingCorrection.Difference> differences = differences(meeting.notes(), corrected);
		meeting.correct(corrected);
		if (differences.isEmpty()) {
			Permission.refused("meeting.nothingCorrected").orThrow();
		}
		Move move = Move.of(actor, this.clock.instant(), reason);
		keep(meeting, differences, move);
		this.events.publishEvent(meeting.happened("corrected", move).with("reason", reason));
	}

	private static List<MeetingCorrection.Difference> differences(MeetingNotes before, MeetingNotes after) {
		List<MeetingCorrection.Difference> differences = new ArrayList<>();
		Map<String, String> now = after.parts();
		before.parts().forEach((part, text) -> {
			if (!text.equals(now.get(part))) {
				differences.add(new MeetingCorrection.Difference(part, text, now.get(part)));
			}
		});
		return differences;
	}

	private void keep(Meeting meeting, List<MeetingCorrection.Difference> differences, Move move) {
		this.database.sql("""
				insert into meeting_correction (correction_id, committee_id, meeting_id, corrected_at, corrected_by,
				  corrected_by_name, reason, differences)
				values (:id, :committee, :meeting, :at, :by, :name, :reason, cast(:differences as jsonb))""")
			.param("id", UUID.randomUUID())
			.param("committee", meeting.committee().committeeId())
			.param("meeting", meeting.id().meetingId())
			.param("at", move.at().atOffset(ZoneOffset.UTC))
			.param("by", move.by().account().accountId())
			.param("name", move.by().displayName())
			.param("reason", move.reason())
			.param("differences", this.json.writeValueAsString(differences))
			.update();
	}

	/** What was corrected in a meeting's minutes, the latest first. */
	List<MeetingCorrection> of(Meeting meeting) {
		return this.database.sql("""
				select corrected_at, corrected_by_name, reason, differences from meeting_correction
				where committee_id = :committee and meeting_id = :meeting order by corrected_at desc""")
			.param("committee", meeting.committee().committeeId())
			.param("meeting", meeting.id().meetingId())
			.query((row, number) -> new MeetingCorrection(row.getTimestamp("corrected_at").toInstant(),
					row.getString("corrected_by_name"), row.getString("reason"),
					List.of(this.json.readValue(row.getString("differences"), MeetingCorrection.Difference[].class))))
			.list();
	}

}
