package vn.danvankheo.ground.document;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.typesetting.OfficialDocument;
import vn.danvankheo.ground.typesetting.Typesetter;

/** Prints papers as the reader's committee wants them. */
@Component
public class PaperPrinting {

	private final Typesetter typesetter;

	private final PaperSettings settings;

	PaperPrinting(Typesetter typesetter, PaperSettings settings) {
		this.typesetter = typesetter;
		this.settings = settings;
	}

	public byte[] docx(Actor actor, OfficialDocument document) {
		return this.typesetter.docx(document, this.settings.bothSides(actor.committee()));
	}

	/** The paper as PDF/A-2a. */
	public byte[] pdf(Actor actor, OfficialDocument document) {
		return this.typesetter.pdf(document, this.settings.bothSides(actor.committee()));
	}

}
