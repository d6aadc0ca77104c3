package vn.danvankheo.ground.typesetting;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.web.TooManyAtOnce;
import vn.danvankheo.ground.web.Turns;

/**
 * Sets official papers: the same composition as a Word file to go on editing and as a PDF
 * to send. What it prints is decided by the paper's own rule.
 */
@Component
public class Typesetter {

	private final Turns longOnes = new Turns(1, 4, 30);

	/**
	 * The paper as a Word file.
	 * @param bothSides whether sheets are printed on both sides, where the rule gives
	 * their backs other margins
	 */
	public byte[] docx(OfficialDocument document, boolean bothSides) {
		document.checkLength();
		return Docx.write(document, bothSides);
	}

	/** The same as PDF/A. Long ones are set one at a time. */
	public byte[] pdf(OfficialDocument document, boolean bothSides) {
		if (!document.isLong()) {
			return Pdf.write(document, bothSides);
		}
		document.checkLength();
		if (!this.longOnes.begin()) {
			throw new TooManyAtOnce();
		}
		try {
			return Pdf.write(document, bothSides);
		}
		finally {
			this.longOnes.end();
		}
	}

}
