package vn.danvankheo.steps.visit;

import java.util.Comparator;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.web.StaleForm;
import vn.danvankheo.ground.web.Words;

/** The page on which two texts for one field stand side by side. */
@Component
class VisitDifferences {

	private final Words words;

	VisitDifferences(Words words) {
		this.words = words;
	}

	/**
	 * Both texts of the fields in which he was overtaken; of the others his own where he
	 * changed them, else what stands saved.
	 */
	StaleForm between(VisitPart part, VisitForm form, List<EntryKey> overtaken) {
		Entry last = overtaken.stream().map(part::entry).max(Comparator.comparing(Entry::changedAt)).orElseThrow();
		StaleForm stale = new StaleForm(part.path(), 0, last.changedByName(), last.changedAt());
		for (EntryKey key : part.keys()) {
			Entry saved = part.entry(key);
			if (overtaken.contains(key)) {
				compare(stale, part, key, form.text(key), saved.value());
			}
			else if (form.has(key)) {
				boolean current = form.seen(key) == saved.version();
				stale.hidden(key.inputName(), current ? form.text(key) : saved.value());
			}
		}
		return stale.hidden("seen", VisitForm.versions(part.entries()));
	}

	private void compare(StaleForm stale, VisitPart part, EntryKey key, String mine, String theirs) {
		String label = label(part, key);
		if (key.field() == VisitField.RESULT && !part.criteria().content().points()) {
			stale.choice(key.inputName(), label, mine, result(mine), theirs, result(theirs));
		}
		else {
			stale.text(key.inputName(), label, mine, theirs);
		}
	}

	private String label(VisitPart part, EntryKey key) {
		String field = this.words.of(key.field());
		return (key.position() == null) ? field
				: key.position() + ". " + part.criteria().at(key.position()).orElseThrow().text() + ": " + field;
	}

	private String result(String value) {
		return this.words.of("finding." + (value.isEmpty() ? "NONE" : value));
	}

}
