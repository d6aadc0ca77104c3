package vn.danvankheo.steps.listimport;

import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.persistence.Embeddable;

import vn.danvankheo.ground.file.Sheet;
import vn.danvankheo.ground.file.SpreadsheetReader;

/**
 * A file that somebody brings in, as it arrived.
 *
 * @param pasted whether its content is text that was pasted into the page
 */
@Embeddable
record ArrivedFile(String fileName, byte[] content, boolean pasted) {

	/** What it holds, as sheets. */
	List<Sheet> sheets() {
		return this.pasted ? SpreadsheetReader.pasted(new String(this.content, StandardCharsets.UTF_8))
				: SpreadsheetReader.read(this.content);
	}

	/** The same without what it held. */
	ArrivedFile forgotten() {
		return new ArrivedFile(this.fileName, new byte[0], this.pasted);
	}

	boolean isForgotten() {
		return this.content.length == 0;
	}

}
