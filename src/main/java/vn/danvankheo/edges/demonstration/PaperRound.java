package vn.danvankheo.edges.demonstration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import vn.danvankheo.ground.document.IssueOrder;
import vn.danvankheo.ground.document.PaperId;
import vn.danvankheo.ground.document.PaperIssuing;
import vn.danvankheo.ground.document.PaperReading;
import vn.danvankheo.ground.document.PaperRegister;
import vn.danvankheo.ground.document.PaperWriting;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.year.campaign.Deadline;

/** A paper's way in the story: drafted, signed, numbered, sent. */
@Component
@Profile("!prod")
@ConditionalOnProperty(name = "dvk.demonstration", matchIfMissing = true)
class PaperRound {

	private final Scene scene;

	private final PaperRegister register;

	private final PaperWriting writing;

	private final PaperIssuing issuing;

	private final PaperReading reading;

	PaperRound(Scene scene, PaperRegister register, PaperWriting writing, PaperIssuing issuing, PaperReading reading) {
		this.scene = scene;
		this.register = register;
		this.writing = writing;
		this.issuing = issuing;
		this.reading = reading;
	}

	/** It is out on that day; the number is blank where it is given by itself. */
	PaperId issue(String kind, UUID subject, LocalDate day, String number) {
		this.scene.curtain();
		Instant morning = day.atTime(9, 20).atZone(Deadline.ZONE).toInstant();
		PaperId[] paper = new PaperId[1];
		this.scene.act("danvan", morning.minusSeconds(90_000),
				(actor) -> paper[0] = this.register.draft(actor, kind, subject));
		this.scene.curtain();
		this.scene.act("danvan", morning.minusSeconds(86_000), (actor) -> this.writing.present(actor, paper[0], null));
		this.scene.curtain();
		this.scene.act("vanthu", morning, (actor) -> {
			FormErrors wrong = this.issuing.issue(actor, paper[0], null,
					new IssueOrder(number, "", VietnameseDate.format(day), "Phó Bí thư Thường trực", true));
			if (!wrong.none()) {
				throw new IllegalStateException(kind + ": " + wrong);
			}
		});
		this.scene.curtain();
		return paper[0];
	}

	/** These officers open it on the day after it was sent. */
	void open(PaperId paper, LocalDate sent, List<String> officers) {
		Instant time = sent.plusDays(1).atTime(8, 40).atZone(Deadline.ZONE).toInstant();
		officers.forEach((officer) -> this.scene.act(officer, time, (actor) -> this.reading.open(actor, paper)));
		this.scene.curtain();
	}

	/** It waits for its number. */
	void present(String kind, UUID subject) {
		this.scene.curtain();
		this.scene.act("danvan", this.scene.now().minusSeconds(2400),
				(actor) -> this.writing.present(actor, this.register.draft(actor, kind, subject), null));
		this.scene.curtain();
	}

}
