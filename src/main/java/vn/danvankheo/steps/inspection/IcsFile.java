package vn.danvankheo.steps.inspection;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.StandardTime;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalWriter;
import biweekly.property.CalendarScale;
import biweekly.property.Method;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.UtcOffset;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;

import vn.danvankheo.ground.web.VietnameseDate;

/**
 * Visits as a calendar that phones and mail programs take (RFC 5545), with times in
 * Vietnam.
 */
final class IcsFile {

	static final String MEDIA_TYPE = "text/calendar;charset=UTF-8";

	private static final int LONGEST_LINE = 75;

	private IcsFile() {
	}

	/** A calendar of this name with these visits. */
	static byte[] of(String name, List<Entry> entries) {
		ICalendar calendar = new ICalendar();
		calendar.setProductId("-//Dan van kheo//Lich kiem tra//VI");
		calendar.setCalendarScale(CalendarScale.gregorian());
		calendar.setMethod(Method.publish());
		calendar.addExperimentalProperty("X-WR-CALNAME", VObjectPropertyValues.escape(name));
		calendar.getTimezoneInfo()
			.setDefaultTimezone(new TimezoneAssignment(TimeZone.getTimeZone(VietnameseDate.ZONE), zone()));
		entries.forEach((entry) -> calendar.addEvent(event(entry)));
		return folded(written(calendar)).getBytes(StandardCharsets.UTF_8);
	}

	/** The zone in words of our own: no list of zones is looked up anywhere. */
	private static VTimezone zone() {
		StandardTime always = new StandardTime();
		always.setDateStart(new DateTimeComponents(1975, 6, 13, 0, 0, 0, false));
		always.setTimezoneOffsetFrom(new UtcOffset(true, 7, 0));
		always.setTimezoneOffsetTo(new UtcOffset(true, 7, 0));
		always.addTimezoneName("+07");
		VTimezone zone = new VTimezone(VietnameseDate.ZONE.getId());
		zone.addStandardTime(always);
		return zone;
	}

	private static VEvent event(Entry entry) {
		Inspection visit = entry.visit();
		VEvent event = new VEvent();
		event.setUid(visit.id() + "@danvankheo");
		event.setDateTimeStamp(Date.from(visit.changedAt()));
		event.setSequence(visit.sequence());
		event.setDateStart(at(visit.day(), visit.startsAt()));
		event.setDateEnd(at(visit.day(), visit.endsAt()));
		boolean cancelled = visit.state() == Inspection.State.CANCELLED;
		event.setSummary((cancelled ? "ĐÃ HỦY: " : "") + entry.summary());
		event.setLocation(visit.place());
		event.setDescription((cancelled ? "Lý do hủy: " + visit.reason() + "\n" : "") + entry.description());
		event.setStatus(cancelled ? Status.cancelled() : Status.confirmed());
		return event;
	}

	private static Date at(LocalDate day, LocalTime time) {
		return Date.from(day.atTime(time).atZone(VietnameseDate.ZONE).toInstant());
	}

	private static String written(ICalendar calendar) {
		StringWriter text = new StringWriter();
		try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
			writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
			writer.write(calendar);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return text.toString();
	}

	/** The library folds by letters, but a line has at most 75 octets. */
	private static String folded(String text) {
		StringBuilder folded = new StringBuilder();
		int octets = 0;
		for (int point : text.codePoints().toArray()) {
			int size = Character.toString(point).getBytes(StandardCharsets.UTF_8).length;
			if (point == '\r') {
				octets = -2;
			}
			else if (octets + size > LONGEST_LINE) {
				folded.append("\r\n ");
				octets = 1;
			}
			folded.appendCodePoint(point);
			octets += size;
		}
		return folded.toString();
	}

	/**
	 * One visit with its words.
	 *
	 * @param description what it shows when opened
	 */
	record Entry(Inspection visit, String summary, String description) {

	}

}
