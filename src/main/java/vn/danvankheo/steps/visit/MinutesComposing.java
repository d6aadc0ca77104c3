package vn.danvankheo.steps.visit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.ground.web.Words;
import vn.danvankheo.steps.inspection.Inspection;
import vn.danvankheo.steps.inspection.Seat;
import vn.danvankheo.steps.inspection.TeamFunction;
import vn.danvankheo.year.campaign.SpokenDates;

/** Puts minutes together from what was written at the visit. */
@Component
class MinutesComposing {

	private final VisitParts parts;

	private final SpokenDates spoken;

	private final Words words;

	MinutesComposing(VisitParts parts, SpokenDates spoken, Words words) {
		this.parts = parts;
		this.spoken = spoken;
		this.words = words;
	}

	/** What the minutes say as it stands written now. */
	MinutesContent of(Visit visit) {
		Map<String, String> texts = new LinkedHashMap<>();
		this.parts.of(visit, null).entries().forEach((entry) -> texts.put(entry.key().field().name(), entry.value()));
		if (texts.getOrDefault(VisitField.TEAM_PRESENT.name(), "").isBlank()) {
			texts.put(VisitField.TEAM_PRESENT.name(), visit.people());
		}
		return content(visit, texts, this.parts.ofModels(visit).stream().map((part) -> findings(part, true)).toList());
	}

	/** The same with nothing written, to be filled in by hand. */
	MinutesContent empty(Visit visit) {
		return content(visit, Map.of(),
				this.parts.ofModels(visit).stream().map((part) -> findings(part, false)).toList());
	}

	private MinutesContent content(Visit visit, Map<String, String> texts, List<MinutesContent.ModelFindings> models) {
		Inspection inspection = visit.inspection();
		String when = "%s, từ %s đến %s".formatted(this.spoken.weekday(inspection.day()),
				VietnameseDate.hour(inspection.startsAt()), VietnameseDate.hour(inspection.endsAt()));
		String secretary = visit.team()
			.members()
			.stream()
			.filter((seat) -> seat.function() == TeamFunction.SECRETARY)
			.map(Seat::name)
			.findFirst()
			.orElse("");
		return new MinutesContent(visit.unit().name(), visit.team().name(), visit.team().citedDecision(),
				visit.team().head().name(), secretary, when, inspection.place(), texts, models);
	}

	private MinutesContent.ModelFindings findings(VisitPart part, boolean filled) {
		List<MinutesContent.Row> rows = (part.criteria() == null) ? List.of()
				: part.criteria()
					.content()
					.criteria()
					.stream()
					.map((criterion) -> row(part, criterion, filled))
					.toList();
		Tally tally = Tally.of(part);
		return new MinutesContent.ModelFindings(part.model().id().participationId(), part.model().facts().name(),
				part.model().facts().ownerKind().name(), tally.points(), rows,
				filled ? value(part, VisitField.REMARK, null) : "", filled ? tally.words() : "",
				filled ? tally.outcome() : "", tally.scale(), tally.needed());
	}

	private MinutesContent.Row row(VisitPart part, Criterion criterion, boolean filled) {
		String result = filled ? value(part, VisitField.RESULT, criterion.position()) : "";
		return new MinutesContent.Row(criterion.position(), criterion.text(), criterion.maximumInWords(),
				inWords(result), filled ? value(part, VisitField.NOTE, criterion.position()) : "",
				inWords(part.self(criterion.position())));
	}

	private String inWords(String result) {
		return (result.equals(Entry.PASSED) || result.equals(Entry.FAILED)) ? this.words.of("finding." + result)
				: result;
	}

	private static String value(VisitPart part, VisitField field, Integer position) {
		return part.entry(new EntryKey(part.model().id(), field, position)).value();
	}

}
