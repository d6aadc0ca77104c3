package vn.danvankheo.ground.document;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.CommitteeId;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.typesetting.Block;

/**
 * The step that a kind of paper belongs to. The register knows no step: it asks the
 * source for what the paper says, and tells it, in the same transaction, what becomes of
 * the paper. A source may refuse by throwing {@code Refused}; then nothing happens.
 */
public interface PaperSource {

	/** The kinds of paper this step makes; a key belongs to one source only. */
	List<PaperKind> kinds();

	/** Whether this person may draft such a paper about this subject now. */
	Permission mayDraft(Actor actor, String kind, UUID subject);

	/**
	 * Whether what such a paper says about this subject is settled, so that it may go to
	 * be signed; asked again in the transaction that issues it.
	 */
	default Permission mayPresent(CommitteeId committee, String kind, UUID subject) {
		return Permission.grant();
	}

	/** The words a first paper of this kind begins with, before anybody edited one. */
	PaperWording firstWording(CommitteeId committee, String kind, UUID subject);

	/** Nơi nhận of such papers, until the office writes its own. */
	List<String> usualRecipients(CommitteeId committee, String kind);

	/** The figures and tables as they stand now. */
	LiveContent content(CommitteeId committee, String kind, UUID subject);

	/**
	 * What such a paper tells of, which it cannot be dated before: a meeting, for
	 * instance. Null where it tells of nothing that has a day.
	 */
	default Since since(CommitteeId committee, String kind, UUID subject) {
		return null;
	}

	/**
	 * What a correction of such a paper changes, in the words of papers; empty where the
	 * step does not know, so that they are written by hand.
	 */
	default List<Block> differences(CommitteeId committee, String kind, UUID subject) {
		return List.of();
	}

	/** Whether the step knows what a correction of its papers changes. */
	default boolean tellsDifferences() {
		return false;
	}

	/** Whether what such a paper ordered can still be taken back. */
	default Permission mayWithdraw(CommitteeId committee, String kind, UUID subject) {
		return Permission.grant();
	}

	/** What withdrawing it does, a sentence each, as far as this person may see it. */
	default List<String> undone(Actor actor, String kind, UUID subject) {
		return List.of();
	}

	/** What issuing it does besides, a sentence each, for whoever is about to. */
	default List<String> effects(CommitteeId committee, String kind, UUID subject) {
		return List.of();
	}

	/** It is being issued: it now has number and date. */
	default void issued(Actor actor, PaperEntry paper) {
	}

	/** It is being withdrawn. */
	default void withdrawn(Actor actor, PaperEntry paper, String reason) {
	}

	/**
	 * A corrected paper (đính chính) takes its place; the earlier one stays in the
	 * register.
	 */
	default void corrected(Actor actor, PaperEntry paper, PaperEntry correction) {
	}

	/** Where the subject has its page; null when it has none. */
	String pathOf(String kind, UUID subject);

	/**
	 * A day before which a paper cannot be dated.
	 *
	 * @param what what was on it, within a sentence: «ngày họp xét»
	 */
	record Since(LocalDate day, String what) {

	}

}
