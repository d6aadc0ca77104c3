package vn.danvankheo.ground.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.encryption.PDEncryption;
import org.apache.pdfbox.pdmodel.encryption.StandardDecryptionMaterial;
import org.apache.pdfbox.pdmodel.encryption.StandardSecurityHandler;

/**
 * Whether a PDF asks for a password before it opens. An owner's password alone only
 * forbids to change or print it, and everybody can read it. Of the file only the few
 * bytes are parsed that say so.
 */
final class PdfLock {

	private static final int DICTIONARY = 8 * 1024;

	private static final Pattern REFERENCE = Pattern.compile("\\s*(\\d{1,10})\\s+(\\d{1,5})\\s+R");

	private PdfLock() {
	}

	/** Judges a PDF, its bytes as letters. */
	static boolean isOn(String pdf) {
		int encrypt = pdf.lastIndexOf("/Encrypt");
		while (encrypt >= 0 && Character.isLetter(pdf.charAt(Math.min(encrypt + 8, pdf.length() - 1)))) {
			encrypt = pdf.lastIndexOf("/Encrypt", encrypt - 1);
		}
		return encrypt >= 0 && !opensWithoutPassword(pdf, encrypt + "/Encrypt".length());
	}

	private static boolean opensWithoutPassword(String pdf, int at) {
		try {
			Matcher reference = REFERENCE.matcher(pdf).region(at, Math.min(pdf.length(), at + 40));
			COSBase lock = reference.lookingAt() ? object(pdf, reference.group(1) + " " + reference.group(2) + " obj")
					: parsed(pdf, at);
			int id = pdf.lastIndexOf("/ID");
			COSBase name = (id >= 0) ? parsed(pdf, id + 3) : null;
			if (!(lock instanceof COSDictionary dictionary)) {
				return false;
			}
			new StandardSecurityHandler().prepareForDecryption(new PDEncryption(dictionary),
					(name instanceof COSArray array) ? array : new COSArray(), new StandardDecryptionMaterial(""));
			return true;
		}
		catch (IOException | RuntimeException lockedOrDamaged) {
			return false;
		}
	}

	private static COSBase object(String pdf, String begin) throws IOException {
		int at = pdf.lastIndexOf(begin);
		while (at > 0 && Character.isDigit(pdf.charAt(at - 1))) {
			at = pdf.lastIndexOf(begin, at - 1);
		}
		return (at >= 0) ? parsed(pdf, at + begin.length()) : null;
	}

	private static COSBase parsed(String pdf, int from) throws IOException {
		String piece = pdf.substring(from, Math.min(pdf.length(), from + DICTIONARY));
		Object token = new PDFStreamParser(piece.getBytes(StandardCharsets.ISO_8859_1)).parseNextToken();
		return (token instanceof COSBase found) ? found : null;
	}

}
