package vn.danvankheo.steps.visit;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.web.FormErrors;

/**
 * One page on which a visit is written down.
 *
 * @param form what was sent; null when the page is opened
 * @param photos the model's photos; empty on the page of the whole visit
 * @param onBehalf whether he does so on the team's behalf
 */
record PartPage(VisitPart part, VisitForm form, FormErrors errors, List<VisitPhoto> photos, Permission write,
		boolean onBehalf) {

	/** The versions this page is made from. */
	public String versions() {
		return (this.form != null) ? VisitForm.versions(this.form.seen()) : VisitForm.versions(this.part.entries());
	}

	/** When anything on it was saved last; null when nothing ever was. */
	public Instant savedAt() {
		return this.part.entries()
			.stream()
			.map(Entry::changedAt)
			.filter(Objects::nonNull)
			.max(Comparator.naturalOrder())
			.orElse(null);
	}

	/** What its criteria come to. */
	public Tally tally() {
		return Tally.of(this.part);
	}

	/** A field that belongs to no criterion. */
	public VisitInput input(String field) {
		return input(VisitField.valueOf(field), null);
	}

	/** A field of a criterion. */
	public VisitInput input(String field, int position) {
		return input(VisitField.valueOf(field), position);
	}

	/** What stands in a field, or what is known before anybody wrote in it. */
	private String stands(Entry entry) {
		boolean known = entry.key().field() == VisitField.TEAM_PRESENT && entry.version() == 0 && this.write.granted();
		return known ? this.part.visit().people() : entry.value();
	}

	/** What the unit found by a criterion itself; null where it said nothing. */
	public SelfLine self(Criterion criterion) {
		String said = this.part.self(criterion.position());
		if (said.isEmpty()) {
			return null;
		}
		String found = input(VisitField.RESULT, criterion.position()).value();
		return SelfLine.of(this.part.self(), criterion, said, (found != null) ? found : "");
	}

	private VisitInput input(VisitField field, Integer position) {
		EntryKey key = new EntryKey((this.part.model() != null) ? this.part.model().id() : null, field, position);
		Entry entry = this.part.entry(key);
		String value = (this.form != null && this.form.has(key)) ? this.form.text(key) : stands(entry);
		return new VisitInput(key.inputName(), field, value, this.errors.get(key.inputName()), entry.changedByName());
	}

}
