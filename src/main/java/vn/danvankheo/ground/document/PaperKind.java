package vn.danvankheo.ground.document;

import java.util.List;
import java.util.Set;

import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.typesetting.DocumentType;

/**
 * A kind of paper that a step makes. Its name is the message «paper.KEY».
 *
 * @param key what code calls it, e.g. {@code ASSIGNMENT_NOTICE}
 * @param tables the live tables its wording may place, by name
 * @param figures the live figures its wording may place, by name
 * @param readers who of the committee reads it once it is issued; those who make papers
 * always do
 */
public record PaperKind(String key, DocumentType type, Organ organ, List<String> tables, List<String> figures,
		Set<Role> readers) {

	private static final Set<Role> COMMITTEE = Set.of(Role.STANDING_OFFICE, Role.CLERK, Role.COMMITTEE_MEMBER,
			Role.INSPECTOR, Role.LEADER, Role.ADMINISTRATOR);

	public PaperKind {
		tables = List.copyOf(tables);
		figures = List.copyOf(figures);
		readers = Set.copyOf(readers);
	}

	/** A kind that everybody of the committee reads once it is issued. */
	public PaperKind(String key, DocumentType type, Organ organ, List<String> tables, List<String> figures) {
		this(key, type, organ, tables, figures, COMMITTEE);
	}

}
