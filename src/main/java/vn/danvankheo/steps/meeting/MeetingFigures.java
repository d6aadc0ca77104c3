package vn.danvankheo.steps.meeting;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import vn.danvankheo.ground.document.PaperCount;
import vn.danvankheo.ground.organisation.PrintedNames;
import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.steps.appraisal.VerdictKind;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.campaign.Plan;

/** What a meeting's papers count and name, in words as they are printed. */
final class MeetingFigures {

	private static final String BLANK = "....................";

	/** What only a conclusion can say. */
	private static final List<String> DECIDED = List.of("số đề nghị giao", "số tập thể", "số cá nhân", "số đơn vị",
			"số trả lại", "số không đưa vào", "số gộp", "kết quả xét");

	private static final Pattern HOUR = Pattern.compile("(?<!\\d)(\\d{1,2})\\s*(?:giờ|[hg:])(?:\\s*(\\d{2}))?(?!\\d)");

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
		boolean open = meeting.open().granted();
		figures.put("giờ họp", said(hours(notes.hours()), open));
		figures.put("giờ kết thúc", end(meeting));
		figures.put("nơi họp", said(notes.place(), open));
		figures.put("chủ trì", said(notes.chair(), open));
		figures.put("thư ký", said(notes.secretary(), open));
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
		long collective = selected.stream().filter(AgendaLine::collective).count();
		figures.put("kết quả xét", result(figures, collective, selected.size() - collective));
	}

	private static long of(List<AgendaLine> lines, VerdictKind kind) {
		return lines.stream().filter((line) -> line.kind() == kind && MeetingTables.stands(line)).count();
	}

	/** «Kế hoạch số 26-KH/BCĐ, ngày 24/02/2023 của Ban Chỉ đạo …». */
	private static String plan(Plan plan, PrintedNames names) {
		String dated = (plan.date() != null) ? ", ngày " + VietnameseDate.format(plan.date()) : "";
		return "Kế hoạch số " + plan.number() + dated + " của " + names.name();
	}

	/** What is blank is written by hand while the minutes are open, and no more after. */
	private static String said(String text, boolean open) {
		return !text.isBlank() ? text : open ? BLANK : "(không ghi)";
	}

	/** «8h», «8:00» as papers write it: «8 giờ 00». */
	private static String hours(String written) {
		return HOUR.matcher(written)
			.replaceAll((hour) -> hour.group(1).replaceFirst("^0(?=\\d)", "") + " giờ "
					+ ((hour.group(2) != null) ? hour.group(2) : "00"));
	}

	/** When it ended: as written, else when it was concluded on its day. */
	private static String end(Meeting meeting) {
		if (meeting.open().granted()) {
			return "vào hồi ...... giờ ...... cùng ngày";
		}
		List<String> hours = HOUR.matcher(hours(meeting.notes().hours())).results().map(MatchResult::group).toList();
		if (hours.size() > 1) {
			return "vào hồi " + hours.get(hours.size() - 1) + " cùng ngày";
		}
		LocalDateTime concluded = LocalDateTime.ofInstant(meeting.concludedAt(), Deadline.ZONE);
		return concluded.toLocalDate().equals(meeting.notes().heldOn())
				? "vào hồi " + VietnameseDate.hour(concluded.toLocalTime()) + " cùng ngày" : "cùng ngày";
	}

	/**
	 * «đề nghị giao thực hiện 12 mô hình …; trả lại để bổ sung 02»: no word of nothing.
	 */
	private static String result(Map<String, String> figures, long collective, long individual) {
		List<String> parts = new ArrayList<>();
		parts.add(none(figures, "số đề nghị giao") ? ""
				: "đề nghị giao thực hiện " + figures.get("số đề nghị giao") + " mô hình, điển hình của "
						+ figures.get("số đơn vị") + " địa phương, đơn vị" + PaperCount.owners(collective, individual));
		parts.add(none(figures, "số trả lại") ? "" : "trả lại để bổ sung " + figures.get("số trả lại"));
		parts
			.add(none(figures, "số không đưa vào") ? "" : "không đưa vào danh sách " + figures.get("số không đưa vào"));
		parts.add(none(figures, "số gộp") ? "" : "gộp với mô hình khác " + figures.get("số gộp"));
		parts.removeIf(String::isEmpty);
		return parts.isEmpty() ? "để lại các mô hình xét sau" : String.join("; ", parts);
	}

	private static boolean none(Map<String, String> figures, String figure) {
		return figures.get(figure).equals("0");
	}

}
