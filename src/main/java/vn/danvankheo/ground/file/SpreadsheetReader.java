package vn.danvankheo.ground.file;

import java.util.List;

import org.apache.poi.EncryptedDocumentException;

import vn.danvankheo.ground.organisation.Refused;

/**
 * Reads a foreign list into plain values, as its reader sees it: workbooks of Excel, old
 * ones and strict ones too, tables of Word and of pages, and text in columns. What a file
 * is, its first bytes say and never its name. Formulas are never computed, nothing is
 * fetched, and every size is bounded.
 */
public final class SpreadsheetReader {

	private SpreadsheetReader() {
	}

	/**
	 * Looks at a file from outside only, which is quick.
	 * @throws Refused when it is no list of a bounded size, saying what it is
	 */
	public static void inspect(byte[] file) {
		guarded(() -> Envelope.formOf(file));
	}

	/**
	 * The sheets of a workbook, or the tables of a document, in order, without empty
	 * ones.
	 * @throws Refused for anything else, saying what it is and what to do
	 */
	public static List<Sheet> read(byte[] file) {
		return filled(guarded(() -> Envelope.formOf(file).read(file)));
	}

	/**
	 * The tables that somebody copied out of a program: as a page, or as text whose
	 * columns tabs separate.
	 * @throws Refused when there is none, or too much
	 */
	public static List<Sheet> pasted(String copied) {
		return filled(guarded(() -> Envelope.formOf(copied).read(copied)));
	}

	private static List<Sheet> filled(List<Sheet> sheets) {
		return sheets.stream().filter((sheet) -> !sheet.rows().isEmpty()).toList();
	}

	/** An error of the machine, too, ends this reading and nothing else. */
	private static <T> T guarded(FileGate.Reading<T> reading) {
		try {
			return FileGate.pass(reading);
		}
		catch (Refused refused) {
			throw refused;
		}
		catch (FileRefused refused) {
			throw SpreadsheetLimits.refusal("locked".equals(refused.getMessage()) ? "password" : refused.getMessage());
		}
		catch (EncryptedDocumentException locked) {
			throw SpreadsheetLimits.refusal("password");
		}
		catch (Exception broken) {
			throw SpreadsheetLimits.refusal("damaged");
		}
	}

}
