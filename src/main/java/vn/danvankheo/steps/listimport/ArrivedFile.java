package vn.danvankheo.steps.listimport;

import java.util.List;

import jakarta.persistence.Embeddable;

import vn.danvankheo.ground.file.Sheet;
import vn.danvankheo.ground.file.SpreadsheetReader;

/** A file that somebody brings in, as it arrived. */
@Embeddable
record ArrivedFile(String fileName, byte[] content) {

	/** What it holds, as sheets. */
	List<Sheet> sheets() {
		return SpreadsheetReader.read(this.content);
	}

	/** The same without what it held. */
	ArrivedFile forgotten() {
		return new ArrivedFile(this.fileName, new byte[0]);
	}

	boolean isForgotten() {
		return this.content.length == 0;
	}

}
