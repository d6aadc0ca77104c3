package vn.danvankheo.steps.visit;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.steps.inspection.InspectionId;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.emulation.ParticipationId;

/**
 * Writes down what a team found. Each field is kept apart: what two members write in
 * different fields stands side by side; where both wrote in the same one, both texts are
 * shown.
 */
@Service
public class VisitWriting {

	private final Visits visits;

	private final VisitParts parts;

	private final VisitEntries entries;

	private final VisitSheets sheets;

	private final CriteriaSets sets;

	private final VisitBeginning beginning;

	private final VisitDifferences differences;

	private final Clock clock;

	VisitWriting(Visits visits, VisitParts parts, VisitEntries entries, VisitSheets sheets, CriteriaSets sets,
			VisitBeginning beginning, VisitDifferences differences, Clock clock) {
		this.visits = visits;
		this.parts = parts;
		this.entries = entries;
		this.sheets = sheets;
		this.sets = sets;
		this.beginning = beginning;
		this.differences = differences;
		this.clock = clock;
	}

	/**
	 * What became of it.
	 *
	 * @param errors what is wrong, by the name of the input
	 */
	public record Outcome(String versions, FormErrors errors) {
	}

	/**
	 * Saves what was typed on one page: what is right is saved, what is wrong is said.
	 * Refused when he may not write, and answered by both texts when somebody else wrote
	 * in the same field meanwhile.
	 */
	@Allowed({ Role.STANDING_OFFICE, Role.COMMITTEE_MEMBER, Role.INSPECTOR, Role.LEADER })
	@Transactional
	public Outcome save(Actor actor, InspectionId id, ParticipationId model, VisitForm form) {
		Visit visit = this.visits.taken(actor, id);
		Instant now = this.clock.instant();
		VisitPart part = this.parts.of(visit, model);
		VisitPolicy.write(actor, visit, Deadline.dayOf(now)).orThrow();
		FormErrors errors = new FormErrors();
		List<TypedEntry> touched = touched(part, form);
		touched.forEach((typed) -> errors.add(typed.key().inputName(), typed.problem()));
		List<Entry> changes = changes(part, form, touched);
		if (!changes.isEmpty()) {
			begin(actor, part, now);
		}
		Map<String, Integer> versions = new LinkedHashMap<>(form.seen());
		part.keys()
			.stream()
			.filter((key) -> form.has(key) && part.entry(key).value().equals(form.text(key)))
			.forEach((key) -> versions.put(key.inputName(), part.entry(key).version()));
		changes.forEach((change) -> versions.put(change.key().inputName(),
				this.entries.write(actor, id, change.key(), change.value(), change.points(), now)));
		return new Outcome(VisitForm.versions(versions), errors);
	}

	private static List<TypedEntry> touched(VisitPart part, VisitForm form) {
		return part.keys()
			.stream()
			.filter(form::has)
			.map((key) -> TypedEntry.of(part, key, form.text(key)))
			.filter((typed) -> !typed.value().equals(part.entry(typed.key()).value()))
			.toList();
	}

	private List<Entry> changes(VisitPart part, VisitForm form, List<TypedEntry> touched) {
		List<Entry> changes = new ArrayList<>();
		List<EntryKey> overtaken = new ArrayList<>();
		for (TypedEntry typed : touched) {
			EntryKey key = typed.key();
			if (typed.problem() == null && part.entry(key).version() == form.seen(key)) {
				changes.add(typed.entry());
			}
			else if (typed.problem() == null && !typed.value().equals(seenThen(part, key, form))) {
				overtaken.add(key);
			}
		}
		if (!overtaken.isEmpty()) {
			throw this.differences.between(part, form, overtaken);
		}
		return changes;
	}

	private String seenThen(VisitPart part, EntryKey key, VisitForm form) {
		return (form.seen(key) == 0) ? "" : this.entries.valueAt(part.visit().id(), key, form.seen(key)).orElse("");
	}

	private void begin(Actor actor, VisitPart part, Instant now) {
		Visit visit = part.visit();
		this.beginning.begin(actor, visit, now);
		if (part.criteria() != null) {
			this.sets.take(part.criteria().id(), actor.committee()).orElseThrow();
			this.sheets.settle(actor.committee(), visit.id(), part.model().id(), part.criteria().id(), now);
		}
	}

	/** A text as typed, and what is wrong with it. */
	private record TypedEntry(EntryKey key, String value, BigDecimal points, String problem) {

		static TypedEntry of(VisitPart part, EntryKey key, String text) {
			if (key.field() != VisitField.RESULT) {
				return new TypedEntry(key, text, null, (text.length() > 5000) ? "Tối đa 5000 ký tự" : null);
			}
			if (!part.criteria().content().points()) {
				boolean known = text.isEmpty() || text.equals(Entry.PASSED) || text.equals(Entry.FAILED);
				return new TypedEntry(key, text, null, known ? null : "Chọn đạt, không đạt hoặc chưa xét");
			}
			Criterion criterion = part.criteria().at(key.position()).orElseThrow();
			String problem = text.isEmpty() ? null : Points.problem(text, criterion).orElse(null);
			BigDecimal points = (problem == null) ? Points.read(text).orElse(null) : null;
			return new TypedEntry(key, (points != null) ? Points.words(points) : text, points, problem);
		}

		Entry entry() {
			return new Entry(this.key, this.value, this.points, 0, null, null);
		}

	}

}
