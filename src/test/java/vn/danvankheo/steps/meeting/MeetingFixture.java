package vn.danvankheo.steps.meeting;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.organisation.PrintedNames;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.steps.appraisal.SeenVerdict;
import vn.danvankheo.steps.appraisal.VerdictKind;
import vn.danvankheo.story.SmallWorld;

/** A meeting of the small world and what is on its agenda, without a database. */
final class MeetingFixture {

	static final PrintedNames NAMES = PrintedNames.of("Ban Chỉ đạo thị xã", "Thị ủy", "Ban Dân vận Thị ủy", "Thị xã");

	private static final UnitId UNIT = UnitId.next();

	private MeetingFixture() {
	}

	static MeetingNotes notes(String hours, String proceedings, String conclusion) {
		return new MeetingNotes(LocalDate.of(2023, 3, 5), hours, "Phòng họp", "Phó Bí thư", "", proceedings,
				conclusion);
	}

	static Meeting meeting(SmallWorld world, MeetingNotes notes, Attendee... asked) {
		Meeting meeting = new Meeting(world.campaign(), notes, SmallWorld.by(world.office()));
		meeting.record(notes, List.of(asked));
		return meeting;
	}

	static Attendee member(String name, boolean present) {
		return new Attendee(CommitteeId.next(), null, name, "Ủy viên", true, present);
	}

	static Line line(String unit, String name) {
		return new Line(unit, name, "Kinh tế", true, VerdictKind.SELECT, null, null, Votes.none(), "", null);
	}

	/** A line of an agenda, of which a test says only what it is about. */
	record Line(String unit, String name, String field, boolean collective, VerdictKind kind, String reason,
			String target, Votes votes, String recused, AgendaItem.Outcome outcome) {

		Line field(String field) {
			return new Line(this.unit, this.name, field, this.collective, this.kind, this.reason, this.target,
					this.votes, this.recused, this.outcome);
		}

		Line individual() {
			return new Line(this.unit, this.name, this.field, false, this.kind, this.reason, this.target, this.votes,
					this.recused, this.outcome);
		}

		Line kind(VerdictKind kind, String reason, String target) {
			return new Line(this.unit, this.name, this.field, this.collective, kind, reason, target, this.votes,
					this.recused, this.outcome);
		}

		Line voted(Votes votes, String recused) {
			return new Line(this.unit, this.name, this.field, this.collective, this.kind, this.reason, this.target,
					votes, recused, this.outcome);
		}

		Line outcome(AgendaItem.Outcome outcome) {
			return new Line(this.unit, this.name, this.field, this.collective, this.kind, this.reason, this.target,
					this.votes, this.recused, outcome);
		}

		AgendaLine made() {
			return new AgendaLine(UUID.randomUUID(), UUID.randomUUID(), this.name, UNIT, this.unit, this.field,
					"01/3/2023 – 30/11/2023", this.collective, this.kind, this.reason,
					new SeenVerdict(UUID.randomUUID(), 0L), this.target, this.votes, this.recused, this.outcome, null,
					List.of(), false);
		}

	}

	static List<AgendaLine> lines(Line... lines) {
		return Arrays.stream(lines).map(Line::made).toList();
	}

}
