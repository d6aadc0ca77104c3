package vn.danvankheo.steps.meeting;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.danvankheo.ground.organisation.Account;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.PlainText;
import vn.danvankheo.ground.web.VietnameseDate;

import org.springframework.util.MultiValueMap;

/** A meeting's page as it was filled in. */
public record MeetingForm(Map<String, String> texts, List<String> present) {

	/** The most names one box may hold. */
	static final int MOST_NAMES = 100;

	private static final Map<String, Integer> LONGEST = Map.of("hours", 60, "place", 300, "chair", 200, "secretary",
			200, "proceedings", 20000, "conclusion", 20000, "others", 8000, "absent", 8000, "guests", 8000);

	private static final List<String> FIELDS = List.of("heldOn", "hours", "place", "chair", "secretary", "others",
			"absent", "guests", "proceedings", "conclusion");

	/** As typed, by the names of the fields. */
	public static MeetingForm of(MultiValueMap<String, String> parameters) {
		Map<String, String> texts = new LinkedHashMap<>();
		FIELDS.forEach((field) -> texts.put(field, PlainText.lines(parameters.getFirst(field))));
		return new MeetingForm(texts, parameters.getOrDefault("present", List.of()));
	}

	static MeetingForm of(Meeting meeting) {
		Map<String, String> texts = new LinkedHashMap<>(meeting.notes().parts());
		List<Attendee> unknown = meeting.attendees().stream().filter((one) -> one.account() == null).toList();
		texts.put("others", names(unknown, true, true));
		texts.put("absent", names(unknown, true, false));
		texts.put("guests", names(unknown, false, true));
		return new MeetingForm(texts,
				meeting.attendees()
					.stream()
					.filter((one) -> one.account() != null && one.present())
					.map((one) -> one.account().toString())
					.toList());
	}

	/**
	 * One for a meeting on this day, with what the last meeting makes likely.
	 * @param last the meeting before; null for none
	 * @param secretary who is about to write
	 */
	static MeetingForm on(LocalDate day, Meeting last, String secretary) {
		Map<String, String> texts = new LinkedHashMap<>();
		FIELDS.forEach((field) -> texts.put(field, ""));
		if (last != null) {
			List.of("hours", "place", "chair").forEach((field) -> texts.put(field, last.notes().parts().get(field)));
		}
		texts.put("heldOn", VietnameseDate.format(day));
		texts.computeIfPresent("hours", (field, hours) -> hours.isEmpty() ? "từ 8 giờ 00 đến 11 giờ 30" : hours);
		texts.put("secretary", secretary);
		return new MeetingForm(texts, List.of());
	}

	/** The same with all of these present. */
	MeetingForm allPresent(List<Account> members) {
		return new MeetingForm(this.texts, members.stream().map((member) -> member.id().toString()).toList());
	}

	private static String names(List<Attendee> unknown, boolean member, boolean present) {
		return unknown.stream()
			.filter((one) -> one.member() == member && one.present() == present)
			.map(Attendee::words)
			.collect(Collectors.joining("\n"));
	}

	public String get(String field) {
		return this.texts.getOrDefault(field, "");
	}

	/** What is wrong, by field, in page order; empty when nothing is. */
	FormErrors errors() {
		FormErrors errors = new FormErrors();
		errors.day("heldOn", get("heldOn"), "Nhập ngày họp");
		if (get("place").isBlank()) {
			errors.add("place", "Nhập nơi họp");
		}
		if (get("chair").isBlank()) {
			errors.add("chair", "Nhập người chủ trì, kèm chức vụ");
		}
		LONGEST.forEach((field, most) -> {
			if (get(field).length() > most) {
				errors.add(field, "Nội dung dài tối đa " + most + " ký tự");
			}
		});
		for (String field : List.of("others", "absent", "guests")) {
			if (lines(field).size() > MOST_NAMES || lines(field).stream().anyMatch((line) -> line.length() > 200)) {
				errors.add(field, "Mỗi dòng một người, tối đa 200 ký tự một dòng và " + MOST_NAMES + " dòng");
			}
		}
		return errors;
	}

	/** The names in a box, a line each. */
	List<String> lines(String field) {
		return Arrays.stream(get(field).split("\n")).map(String::strip).filter((line) -> !line.isEmpty()).toList();
	}

	MeetingNotes notes() {
		return new MeetingNotes(VietnameseDate.parse(get("heldOn")).orElse(null), get("hours"), get("place"),
				get("chair"), get("secretary"), get("proceedings"), get("conclusion"));
	}

}
