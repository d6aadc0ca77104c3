package vn.danvankheo.ground.document;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Happened;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.Words;

/** What the office settles for all its papers: nơi nhận by kind, one side or both. */
@Service
class OfficeHabits {

	private static final int LONGEST = 8000;

	private final PaperSettings settings;

	private final PaperSources sources;

	private final Words words;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	OfficeHabits(PaperSettings settings, PaperSources sources, Words words, ApplicationEventPublisher events,
			Clock clock) {
		this.settings = settings;
		this.sources = sources;
		this.words = words;
		this.events = events;
		this.clock = clock;
	}

	@Allowed({ Role.STANDING_OFFICE, Role.CLERK })
	@Transactional(readOnly = true)
	public Shown shown(Actor actor) {
		Map<String, List<String>> written = this.settings.recipients(actor.committee());
		return new Shown(this.settings.bothSides(actor.committee()),
				this.sources.kinds()
					.stream()
					.map((kind) -> shown(actor, kind.key(), written.get(kind.key())))
					.toList());
	}

	private Recipients shown(Actor actor, String kind, List<String> own) {
		List<String> lines = (own != null) ? own : this.sources.of(kind).usualRecipients(actor.committee(), kind);
		return new Recipients(kind, this.words.find("paper." + kind).orElse(this.sources.kind(kind).type().words()),
				String.join("\n", lines), own != null);
	}

	/**
	 * Nơi nhận of papers of this kind that are drafted from now on; nothing typed goes
	 * back to the usual ones. Returns what is wrong, by field.
	 */
	@Allowed({ Role.STANDING_OFFICE, Role.CLERK })
	@Transactional
	public FormErrors recipients(Actor actor, String kind, String typed) {
		this.sources.kind(kind);
		FormErrors errors = new FormErrors();
		errors.unless(typed.length() <= LONGEST, "recipients-" + kind, "Mục này dài tối đa " + LONGEST + " ký tự");
		if (errors.none()) {
			this.settings.recipients(actor.committee(), kind, WordingForm.lines(typed));
			tell(actor, "papers.recipientsChanged", Map.of("kind", kind));
		}
		return errors;
	}

	/** Whether papers are printed on both sides from now on. */
	@Allowed({ Role.STANDING_OFFICE, Role.CLERK })
	@Transactional
	public void bothSides(Actor actor, boolean wanted) {
		this.settings.bothSides(actor.committee(), wanted);
		tell(actor, "papers.sidesChanged", Map.of("bothSides", wanted));
	}

	private void tell(Actor actor, String event, Map<String, Object> detail) {
		this.events.publishEvent(
				Happened.of(actor, this.clock.instant(), event, actor.committee().committeeId()).with(detail));
	}

	record Shown(boolean bothSides, List<Recipients> recipients) {

	}

	/**
	 * Nơi nhận of one kind of paper.
	 *
	 * @param name what the kind is called
	 * @param own whether the office wrote them
	 */
	record Recipients(String kind, String name, String lines, boolean own) {

	}

}
