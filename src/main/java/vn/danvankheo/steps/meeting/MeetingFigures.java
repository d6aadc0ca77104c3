package vn.danvankheo.steps.meeting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.danvankheo.ground.document.PaperCount;
import vn.danvankheo.ground.organisation.PrintedNames;
import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.steps.appraisal.VerdictKind;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.Plan;

/** What a meeting's papers count and name, in words as they are printed. */
final class MeetingFigures {

	private static final String BLANK = "....................";

	/** What only a conclusion can say. */
	private static final List<String> DECIDED = List.of("số đề nghị giao", "số tập thể", "số cá nhân", "số đơn vị",
			"số trả lại", "số không đưa vào", "số gộp");

	private MeetingFigures() {
	}

	static Map<String, String> of(Meeting meeting, List<AgendaLine> lines, Campaign campaign, PrintedNames names,
			boolean attended) {
		Map<String, String> figures = new LinkedHashMap<>();
		MeetingNotes notes = meeting.notes();
		figures.put("kế hoạch", plan(campaign.plan(), names));
		figures.put("ban chỉ đạo", names.name());
		figures.put("cơ quan thường trực", names.standingOffice());
		figures.put("cấp ủy", names.partyCommittee());
		figures.put("năm", String.valueOf(campaign.year()));
		figures.put("ngày họp", VietnameseDate.formal(notes.heldOn()));
		figures.put("giờ họp", said(notes.hours()));
		figures.put("nơi họp", said(notes.place()));
		figures.put("chủ trì", said(notes.chair()));
		figures.put("thư ký", said(notes.secretary()));
		figures.put("số thành viên có mặt", attended ? PaperCount.padded(meeting.membersPresent()) : "......");
		figures.put("số thành viên", PaperCount.padded(meeting.members()));
		count(figures, lines);
		if (meeting.open().granted()) {
			DECIDED.forEach((figure) -> figures.put(figure, "......"));
		}
		return figures;
	}

	private static void count(Map<String, String> figures, List<AgendaLine> lines) {
		List<AgendaLine> selected = lines.stream().filter(MeetingTables::selected).toList();
		figures.put("số mô hình", PaperCount.padded(lines.size()));
		figures.put("số đề nghị giao", PaperCount.padded(selected.size()));
		figures.put("số tập thể", PaperCount.padded(selected.stream().filter(AgendaLine::collective).count()));
		figures.put("số cá nhân", PaperCount.padded(selected.stream().filter((line) -> !line.collective()).count()));
		figures.put("số đơn vị", PaperCount.padded(selected.stream().map(AgendaLine::unit).distinct().count()));
		figures.put("số trả lại", PaperCount.padded(of(lines, VerdictKind.RETURN)));
		figures.put("số không đưa vào", PaperCount.padded(of(lines, VerdictKind.DECLINE)));
		figures.put("số gộp", PaperCount.padded(of(lines, VerdictKind.MERGE)));
	}

	private static long of(List<AgendaLine> lines, VerdictKind kind) {
		return lines.stream().filter((line) -> line.kind() == kind && MeetingTables.stands(line)).count();
	}

	/** «Kế hoạch số 26-KH/BCĐ, ngày 24/02/2023 của Ban Chỉ đạo …». */
	private static String plan(Plan plan, PrintedNames names) {
		String dated = (plan.date() != null) ? ", ngày " + VietnameseDate.format(plan.date()) : "";
		return "Kế hoạch số " + plan.number() + dated + " của " + names.name();
	}

	private static String said(String text) {
		return text.isBlank() ? BLANK : text;
	}

}
