package vn.danvankheo.ground.document;

import java.util.Map;
import java.util.UUID;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Unit;
import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.story.StoryWorld;

import static org.assertj.core.api.Assertions.assertThat;

/** Papers of a story's committee, each as far on its way as a test needs it. */
public final class PaperStory {

	final StoryWorld world;

	/** Papers of this world. */
	public PaperStory(StoryWorld world) {
		this.world = world;
	}

	/** A decision sent to this unit. */
	public PaperId sent(Unit unit) {
		UUID subject = UUID.randomUUID();
		this.world.bean(SamplePapers.class).addressees(subject, unit.id());
		PaperId paper = awaiting(SamplePapers.DECISION, subject);
		issue(paper, "", true);
		return paper;
	}

	/** A decision that waits to be signed and issued. */
	public PaperId awaiting() {
		return awaiting(SamplePapers.DECISION, UUID.randomUUID());
	}

	/** A decision sent to this unit that this person of it has opened. */
	public PaperId opened(Unit unit, String person) {
		PaperId paper = sent(unit);
		this.world.as(person, (actor) -> this.world.bean(PaperReading.class).open(actor, paper));
		return paper;
	}

	/** A draft about this subject. */
	PaperId draft(String kind, UUID subject) {
		return this.world.ask("danvan", (actor) -> this.world.bean(PaperRegister.class).draft(actor, kind, subject));
	}

	/** A paper about this subject on its way to be signed. */
	PaperId awaiting(String kind, UUID subject) {
		PaperId paper = draft(kind, subject);
		present(paper);
		return paper;
	}

	/** Sends a draft to be signed. */
	void present(PaperId paper) {
		this.world.as("danvan", (actor) -> this.world.bean(PaperWriting.class).present(actor, paper, null));
	}

	/** Issues a paper today, with this number where it is typed. */
	void issue(PaperId paper, String number, boolean send) {
		assertThat(tryToIssue(paper, number, send)).isEmpty();
	}

	Map<String, String> tryToIssue(PaperId paper, String number, boolean send) {
		IssueOrder order = new IssueOrder(number, "", VietnameseDate.format(this.world.today()), "Nguyễn Văn Mẫu",
				send);
		return this.world.ask("vanthu",
				(actor) -> this.world.bean(PaperIssuing.class).issue(actor, paper, null, order));
	}

	/** What a person's page about a paper holds. */
	PaperPage page(String who, PaperId paper) {
		return this.world.ask(who, (actor) -> this.world.bean(PaperPages.class).page(actor, paper));
	}

}
