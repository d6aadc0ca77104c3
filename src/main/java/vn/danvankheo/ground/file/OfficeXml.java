package vn.danvankheo.ground.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;

import javax.xml.parsers.ParserConfigurationException;

import org.apache.poi.util.XMLHelper;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Streams the XML of an office file: nothing is fetched or expanded, and neither its
 * depth, its vocabulary nor the length of a tag can fill the memory.
 */
final class OfficeXml {

	private static final int DEEPEST = 200;

	private static final int MOST_NAMES = 4_000;

	private static final int LONGEST_PIECE = 1024 * 1024;

	/** How the parser's own bounds, narrower on newer machines, begin their messages. */
	private static final String BEYOND_PARSERS_BOUNDS = "JAXP000";

	private OfficeXml() {
	}

	static void read(InputStream part, DefaultHandler reader) throws IOException, SAXException {
		try {
			XMLReader parser = XMLHelper.newXMLReader();
			parser.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			parser.setContentHandler(new Bounded(reader));
			parser.setErrorHandler(reader);
			parser.parse(new InputSource(new Pieces(part)));
		}
		catch (SAXParseException broken) {
			if (String.valueOf(broken.getMessage()).contains(BEYOND_PARSERS_BOUNDS)) {
				throw SpreadsheetLimits.refusal("tooMuchInside");
			}
			throw broken;
		}
		catch (ParserConfigurationException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/** Passes on what is not too deep and uses no endless vocabulary. */
	private static final class Bounded extends DefaultHandler {

		private final DefaultHandler reader;

		private final Set<String> names = new HashSet<>();

		private int depth;

		private Bounded(DefaultHandler reader) {
			this.reader = reader;
		}

		@Override
		public void startPrefixMapping(String prefix, String uri) {
			name(prefix);
			name(uri);
		}

		@Override
		public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
			this.depth++;
			name(qualified);
			for (int at = 0; at < attributes.getLength(); at++) {
				name(attributes.getQName(at));
			}
			if (this.depth > DEEPEST) {
				throw SpreadsheetLimits.refusal("tooMuchInside");
			}
			this.reader.startElement(uri, name, qualified, attributes);
		}

		private void name(String name) {
			if (this.names.add(name) && this.names.size() > MOST_NAMES) {
				throw SpreadsheetLimits.refusal("tooMuchInside");
			}
		}

		@Override
		public void endElement(String uri, String name, String qualified) throws SAXException {
			this.depth--;
			this.reader.endElement(uri, name, qualified);
		}

		@Override
		public void characters(char[] source, int start, int length) throws SAXException {
			this.reader.characters(source, start, length);
		}

	}

	/** Counts from one «<» to the next; a comment or the like is one piece to its end. */
	private static final class Pieces extends FilterInputStream {

		private int length;

		private byte before;

		private byte last;

		private byte remarkEnd;

		private Pieces(InputStream source) {
			super(source);
		}

		@Override
		public int read() throws IOException {
			byte[] one = new byte[1];
			return (read(one, 0, 1) > 0) ? one[0] & 0xff : -1;
		}

		@Override
		public int read(byte[] target, int start, int length) throws IOException {
			int read = super.read(target, start, length);
			for (int at = start; at < start + read; at++) {
				count(target[at]);
			}
			return read;
		}

		private void count(byte next) {
			if (next == 0) {
				return;
			}
			this.length++;
			if (this.remarkEnd != 0) {
				boolean twice = this.remarkEnd == '?' || this.before == this.remarkEnd;
				this.remarkEnd = (next == '>' && this.last == this.remarkEnd && twice) ? 0 : this.remarkEnd;
			}
			else if (next == '<') {
				this.length = 0;
			}
			else if (this.last == '<' && next == '?') {
				this.remarkEnd = '?';
			}
			else if (this.before == '<' && this.last == '!') {
				this.remarkEnd = (byte) ((next == '[') ? ']' : '-');
			}
			this.before = this.last;
			this.last = next;
			if (this.length > LONGEST_PIECE) {
				throw SpreadsheetLimits.refusal("tooMuchInside");
			}
		}

	}

}
