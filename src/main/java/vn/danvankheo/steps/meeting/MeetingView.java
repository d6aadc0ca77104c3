package vn.danvankheo.steps.meeting;

import java.util.List;

/**
 * A meeting's page.
 *
 * @param attended whether it is known who came
 */
public record MeetingView(Meeting meeting, int year, List<AgendaLine> lines, List<MeetingCorrection> corrections,
		boolean attended) {

	/** How many were decided so, or are proposed so. */
	public long of(String kind) {
		return this.lines.stream()
			.filter((line) -> line.kind() != null && line.kind().name().equals(kind))
			.filter((line) -> line.open() || line.applied())
			.count();
	}

	public long refused() {
		return this.lines.stream().filter((line) -> !line.open() && !line.applied()).count();
	}

	/** What its models come to, as a heading. */
	public String outcome() {
		String words = words();
		if (!words.isEmpty()) {
			return words;
		}
		if (this.lines.isEmpty()) {
			return "Nội dung họp còn trống";
		}
		return this.meeting.open().granted() ? "Chưa có đề xuất nào" : "Không mô hình nào có kết quả";
	}

	/** How many models, and what they come to. */
	public String summary() {
		if (this.lines.isEmpty()) {
			return "Chưa có mô hình nào trong nội dung họp";
		}
		String words = words();
		return this.lines.size() + " mô hình" + (words.isEmpty() ? "" : ": " + words);
	}

	private String words() {
		return MeetingTally.words((kind) -> of(kind.name()), refused());
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
