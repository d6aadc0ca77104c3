package vn.danvankheo.inspection;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Visits as a calendar that phones and mail programs take (RFC 5545): times in Vietnam,
 * lines of at most 75 octets, texts escaped.
 */
final class IcsFile {

	static final String MEDIA_TYPE = "text/calendar;charset=UTF-8";

	private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");

	private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'")
		.withZone(ZoneOffset.UTC);

	private static final int LONGEST_LINE = 75;

	private static final List<String> HEAD = List.of("BEGIN:VCALENDAR", "VERSION:2.0",
			"PRODID:-//Dan van kheo//Lich kiem tra//VI", "CALSCALE:GREGORIAN", "METHOD:PUBLISH");

	private static final List<String> ZONE = List.of("BEGIN:VTIMEZONE", "TZID:Asia/Ho_Chi_Minh", "BEGIN:STANDARD",
			"DTSTART:19750613T000000", "TZOFFSETFROM:+0700", "TZOFFSETTO:+0700", "TZNAME:+07", "END:STANDARD",
			"END:VTIMEZONE");

	private final StringBuilder text = new StringBuilder();

	private IcsFile() {
	}

	/** A calendar of this name with these visits. */
	static byte[] of(String name, List<Entry> entries) {
		IcsFile file = new IcsFile();
		HEAD.forEach(file::line);
		file.line("X-WR-CALNAME:" + escaped(name));
		ZONE.forEach(file::line);
		entries.forEach(file::entry);
		file.line("END:VCALENDAR");
		return file.text.toString().getBytes(StandardCharsets.UTF_8);
	}

	private void entry(Entry entry) {
		Inspection visit = entry.visit();
		line("BEGIN:VEVENT");
		line("UID:" + visit.id() + "@danvankheo");
		line("DTSTAMP:" + UTC.format(visit.changedAt()));
		line("SEQUENCE:" + visit.sequence());
		line("DTSTART;TZID=Asia/Ho_Chi_Minh:" + at(visit.day(), visit.startsAt()));
		line("DTEND;TZID=Asia/Ho_Chi_Minh:" + at(visit.day(), visit.endsAt()));
		line("SUMMARY:" + escaped(entry.summary()));
		line("LOCATION:" + escaped(visit.place()));
		line("DESCRIPTION:" + escaped(entry.description()));
		line("STATUS:" + ((visit.state() == Inspection.State.CANCELLED) ? "CANCELLED" : "CONFIRMED"));
		line("END:VEVENT");
	}

	private static String at(LocalDate day, LocalTime time) {
		return LOCAL.format(day.atTime(time));
	}

	static String escaped(String text) {
		return text.replace("\\", "\\\\")
			.replace(";", "\\;")
			.replace(",", "\\,")
			.replace("\r\n", "\\n")
			.replace("\n", "\\n")
			.replace("\r", "");
	}

	/** Writes a line, folded so that no piece is too long and no letter is torn. */
	private void line(String line) {
		int octets = 0;
		for (int point : line.codePoints().toArray()) {
			String letter = Character.toString(point);
			int size = letter.getBytes(StandardCharsets.UTF_8).length;
			if (octets + size > LONGEST_LINE) {
				this.text.append("\r\n ");
				octets = 1;
			}
			this.text.append(letter);
			octets += size;
		}
		this.text.append("\r\n");
	}

	/**
	 * One visit with its words.
	 *
	 * @param visit the visit
	 * @param summary what the calendar shows
	 * @param description what it shows when opened
	 */
	record Entry(Inspection visit, String summary, String description) {

	}

}
