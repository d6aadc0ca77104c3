package vn.danvankheo.ground.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The links of one part to others, by their ids; those out of the file are left out. */
final class OfficeLinks extends DefaultHandler {

	private static final int MOST = 4_000;

	private final Map<String, Link> links = new LinkedHashMap<>();

	private final String folder;

	/**
	 * A link.
	 *
	 * @param kind the last word of its type
	 * @param target the name of the other part
	 */
	record Link(String kind, String target) {

	}

	private OfficeLinks(String folder) {
		this.folder = folder;
	}

	/** The links of a part; of the package itself for the empty name. */
	static OfficeLinks of(OfficePackage source, String part) throws IOException, SAXException {
		String folder = part.substring(0, part.lastIndexOf('/') + 1);
		OfficeLinks links = new OfficeLinks(folder);
		Optional<InputStream> content = source.part(folder + "_rels/" + part.substring(folder.length()) + ".rels");
		if (content.isPresent()) {
			try (InputStream stream = content.get()) {
				OfficeXml.read(stream, links);
			}
		}
		return links;
	}

	/** The part that a link leads to, if it is of this kind. */
	Optional<String> target(String id, String kind) {
		return Optional.ofNullable(this.links.get(id)).filter((link) -> link.kind().equals(kind)).map(Link::target);
	}

	/** The first part of a kind. */
	Optional<String> first(String kind) {
		return this.links.values().stream().filter((link) -> link.kind().equals(kind)).map(Link::target).findFirst();
	}

	@Override
	public void startElement(String uri, String name, String qualified, Attributes attributes) {
		String target = attributes.getValue("Target");
		String type = attributes.getValue("Type");
		if (!"Relationship".equals(name) || target == null || type == null
				|| "External".equals(attributes.getValue("TargetMode"))) {
			return;
		}
		this.links.put(attributes.getValue("Id"), new Link(type.substring(type.lastIndexOf('/') + 1), whole(target)));
		if (this.links.size() > MOST) {
			throw SpreadsheetLimits.refusal("tooMuchInside");
		}
	}

	private String whole(String target) {
		String path = target.replace('\\', '/');
		if (path.startsWith("/")) {
			return path.substring(1);
		}
		String from = this.folder;
		while (path.startsWith("../") && !from.isEmpty()) {
			path = path.substring(3);
			from = from.substring(0, from.lastIndexOf('/', from.length() - 2) + 1);
		}
		return from + (path.startsWith("./") ? path.substring(2) : path);
	}

}
