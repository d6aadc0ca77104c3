package vn.danvankheo.ground.file;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The font of a Word document's usual text, out of its styles. */
final class WordFont extends DefaultHandler {

	private String name = "";

	private boolean usual;

	String name() {
		return this.name;
	}

	@Override
	public void startElement(String uri, String name, String qualified, Attributes attributes) {
		switch (name) {
			case "docDefaults" -> this.usual = true;
			case "style" -> this.usual = OfficeNumbers.isOn(value(attributes, "default"))
					&& "paragraph".equals(value(attributes, "type"));
			case "rFonts" -> this.name = this.usual ? of(attributes, this.name) : this.name;
			default -> {
			}
		}
	}

	@Override
	public void endElement(String uri, String name, String qualified) {
		this.usual &= !("docDefaults".equals(name) || "style".equals(name));
	}

	/** The font that is named for western letters; the other when none is. */
	static String of(Attributes attributes, String otherwise) {
		String ascii = value(attributes, "ascii");
		String western = (ascii != null) ? ascii : value(attributes, "hAnsi");
		return (western != null) ? western : otherwise;
	}

	/** An attribute of this name, whatever its namespace; null when there is none. */
	static String value(Attributes attributes, String name) {
		for (int at = 0; at < attributes.getLength(); at++) {
			if (name.equals(attributes.getLocalName(at))) {
				return attributes.getValue(at);
			}
		}
		return null;
	}

}
