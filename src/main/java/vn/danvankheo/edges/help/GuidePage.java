package vn.danvankheo.edges.help;

import java.util.List;

/** One page of the guide: what stands under its heading, then part by part. */
record GuidePage(String slug, String title, List<GuidePart> parts) {

	/** Where this part of it is, or the page itself for an empty anchor. */
	boolean has(String anchor) {
		return this.parts.stream().anyMatch((part) -> part.anchor().equals(anchor));
	}

	/** The parts that have a heading of their own. */
	public List<GuidePart> headed() {
		return this.parts.stream().filter((part) -> !part.anchor().isEmpty()).toList();
	}

}
