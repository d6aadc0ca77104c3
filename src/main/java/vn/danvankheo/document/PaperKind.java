package vn.danvankheo.document;

import java.util.List;

/**
 * A kind of paper that a step makes. Its name is the message «paper.KEY».
 *
 * @param key what code calls it, e.g. {@code ASSIGNMENT_NOTICE}
 * @param type its type
 * @param organ whose paper it is
 * @param tables the live tables its wording may place, by name
 * @param figures the live figures its wording may place, by name
 */
public record PaperKind(String key, DocumentType type, Organ organ, List<String> tables, List<String> figures) {

	public PaperKind {
		tables = List.copyOf(tables);
		figures = List.copyOf(figures);
	}

}
