package vn.danvankheo.appraisal;

import java.util.List;

/**
 * A meeting's page.
 *
 * @param meeting the meeting
 * @param year its campaign's year
 * @param lines what stands on its agenda, by unit
 * @param corrections what was corrected since
 * @param attended whether it is known who came
 */
record MeetingView(Meeting meeting, int year, List<AgendaLine> lines, List<MeetingCorrection> corrections,
		boolean attended) {

	/** How many were decided so, or are proposed so. */
	public long of(String kind) {
		return this.lines.stream()
			.filter((line) -> line.kind() != null && line.kind().name().equals(kind))
			.filter((line) -> line.open() || line.applied())
			.count();
	}

	/** How many could not take effect. */
	public long refused() {
		return this.lines.stream().filter((line) -> !line.open() && !line.applied()).count();
	}

	/** Whether it was concluded and something is left over, after an interruption. */
	public boolean interrupted() {
		return !this.meeting.open().granted() && this.lines.stream().anyMatch(AgendaLine::open);
	}

	/** «9/12 thành viên có mặt, quá nửa»; before that, how many are asked. */
	public String quorum() {
		if (!this.attended) {
			return "Mời " + this.meeting.members() + " thành viên dự họp";
		}
		return this.meeting.membersPresent() + "/" + this.meeting.members() + " thành viên có mặt, "
				+ (this.meeting.quorate() ? "quá nửa" : "chưa quá nửa");
	}

	/** As what somebody takes part. */
	public MeetingPart part(Attendee one) {
		return MeetingPart.of(one, this.attended);
	}

}
