package vn.danvankheo.steps.inspection;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.ground.web.Words;

/** What a decision says of its team, part by part, and what has changed since. */
@Component
class DecisionParts {

	private final TeamPeople people;

	private final Words words;

	DecisionParts(TeamPeople people, Words words) {
		this.people = people;
		this.words = words;
	}

	/** What a decision of today would say. */
	Map<String, String> of(InspectionTeam team) {
		Map<String, String> parts = new LinkedHashMap<>();
		parts.put("Tên đoàn", team.name());
		parts.put("Thời gian", "từ ngày " + VietnameseDate.format(team.term().firstDay()) + " đến ngày "
				+ VietnameseDate.format(team.term().lastDay()));
		parts.put("Thành phần", lines(team.members().stream().map(this::words)));
		parts.put("Đơn vị",
				lines(this.people.coverage(team.campaign(), team.purpose())
					.of(team.id())
					.stream()
					.map(ToInspect.ModelToSee::unitName)
					.distinct()));
		return parts;
	}

	private String words(Seat seat) {
		return Stream.of(seat.name(), seat.position(), this.words.of(seat.function()))
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining(", "));
	}

	private static String lines(Stream<String> each) {
		return each.collect(Collectors.joining("\n"));
	}

	/** In what the team differs from its decision; empty without one. */
	List<Difference> since(InspectionTeam team) {
		Map<String, String> said = team.issued().map(IssuedDecision::said).orElse(null);
		return (said != null) ? differences(said, of(team)) : List.of();
	}

	static List<Difference> differences(Map<String, String> said, Map<String, String> now) {
		return now.keySet()
			.stream()
			.filter((part) -> !now.get(part).equals(said.getOrDefault(part, "")))
			.map((part) -> new Difference(part, only(said.getOrDefault(part, ""), now.get(part)),
					only(now.get(part), said.getOrDefault(part, ""))))
			.toList();
	}

	/**
	 * The lines of one text that do not stand in the other; all where only the order
	 * differs.
	 */
	private static String only(String text, String other) {
		List<String> others = Arrays.asList(other.split("\n"));
		String own = lines(Arrays.stream(text.split("\n")).filter((line) -> !others.contains(line)));
		boolean sameLines = own.isEmpty() && Arrays.asList(text.split("\n")).containsAll(others);
		return sameLines ? text : own;
	}

	/**
	 * One part that differs.
	 *
	 * @param decided what the decision says there and does not hold any more
	 * @param now what holds and the decision does not say
	 */
	record Difference(String part, String decided, String now) {

	}

}
