package vn.danvankheo.ground.typesetting;

import org.springframework.stereotype.Component;

/**
 * Sets official papers: the same composition as a Word file to go on editing and as a PDF
 * to send. What it prints is decided by the paper's own rule.
 */
@Component
public class Typesetter {

	/**
	 * The paper as a Word file.
	 * @param bothSides whether sheets are printed on both sides, where the rule gives
	 * their backs other margins
	 */
	public byte[] docx(OfficialDocument document, boolean bothSides) {
		return Docx.write(document, bothSides);
	}

	/** The same as PDF/A-2a. */
	public byte[] pdf(OfficialDocument document, boolean bothSides) {
		return Pdf.write(document, bothSides);
	}

}
