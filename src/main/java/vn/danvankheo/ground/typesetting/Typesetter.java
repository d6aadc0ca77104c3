package vn.danvankheo.ground.typesetting;

import org.springframework.stereotype.Component;

/**
 * Sets official papers: the same composition as a Word file to go on editing and as a PDF
 * to send. What it prints is decided by the paper's own rule.
 */
@Component
public class Typesetter {

	public byte[] docx(OfficialDocument document) {
		return Docx.write(document);
	}

	/** The paper as PDF/A-2a. */
	public byte[] pdf(OfficialDocument document) {
		return Pdf.write(document);
	}

}
