package vn.danvankheo.ground.document;

import java.util.List;
import java.util.Objects;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.typesetting.DocumentType;

/**
 * What may be done with a paper, by whom and when. The standing office writes, the Thường
 * trực signs (and so may record it), the văn thư numbers, issues, sends and withdraws.
 */
final class PaperPolicy {

	private static final int LONGEST_REASON = 1000;

	private PaperPolicy() {
	}

	/**
	 * Whether he sees that it exists: those who make papers see all, the kind's readers
	 * those that were issued, units those that were sent to them.
	 */
	static boolean sees(Actor actor, Paper paper, boolean reader, boolean sentToHisUnit) {
		return actor.holds(Role.STANDING_OFFICE, Role.CLERK, Role.LEADER) || (reader && paper.datedOn() != null)
				|| sentToHisUnit;
	}

	/** Whether he reads what was issued of this kind. */
	static boolean reader(Actor actor, PaperKind kind) {
		return actor.holds(kind.readers().toArray(Role[]::new));
	}

	/**
	 * Soạn: one paper of a kind is in force about a record, and one is being made; the
	 * other way to change it is its correction.
	 */
	static Permission draft(List<Paper> ofItsKind, PaperId corrects) {
		boolean stands = ofItsKind.stream().anyMatch((paper) -> paper.state().inForce());
		boolean another = ofItsKind.stream()
			.anyMatch((paper) -> open(paper.state()) && !Objects.equals(paper.corrects(), corrects));
		return state(corrects != null || !stands, "paper.alreadyInForce")
			.and(() -> state(!another, "paper.anotherOpen"));
	}

	/** Whether it is still being made. */
	static boolean open(PaperState state) {
		return state == PaperState.DRAFT || state == PaperState.AWAITING_SIGNATURE;
	}

	/** Sửa lời văn. */
	static Permission edit(Actor actor, Paper paper) {
		return role(actor, "paper.office", Role.STANDING_OFFICE)
			.and(() -> state(paper.state() == PaperState.DRAFT, "paper.notDraft"));
	}

	/**
	 * Ban hành liên tịch: minutes have people who sign, a correction follows its paper.
	 */
	static Permission jointly(Actor actor, Paper paper) {
		return edit(actor, paper).and(
				() -> state(paper.type().numbered() && paper.type() != DocumentType.MINUTES && paper.corrects() == null,
						"paper.notJointly"));
	}

	/** Trình ký. */
	static Permission present(Actor actor, Paper paper) {
		return edit(actor, paper);
	}

	/** Lấy về dự thảo. */
	static Permission takeBack(Actor actor, Paper paper) {
		return role(actor, "paper.office", Role.STANDING_OFFICE)
			.and(() -> state(paper.state() == PaperState.AWAITING_SIGNATURE, "paper.notAwaiting"));
	}

	/** Ghi người ký, ngày ký. */
	static Permission sign(Actor actor, Paper paper) {
		return role(actor, "paper.signer", Role.LEADER, Role.CLERK)
			.and(() -> state(paper.state() == PaperState.AWAITING_SIGNATURE, "paper.notAwaiting"));
	}

	/** Cho số, ban hành. */
	static Permission issue(Actor actor, Paper paper) {
		return role(actor, "paper.clerk", Role.CLERK)
			.and(() -> state(paper.state() == PaperState.AWAITING_SIGNATURE, "paper.notAwaiting"));
	}

	/** Gửi cho các đơn vị có tên. */
	static Permission send(Actor actor, Paper paper, int addressees) {
		return role(actor, "paper.clerk", Role.CLERK)
			.and(() -> state(paper.state() == PaperState.ISSUED, "paper.notIssued"))
			.and(() -> state(addressees > 0, "paper.noAddressees"));
	}

	/** Bỏ dự thảo: what was never issued. */
	static Permission drop(Actor actor, Paper paper) {
		return role(actor, "paper.office", Role.STANDING_OFFICE).and(() -> state(open(paper.state()), "paper.notOpen"));
	}

	/**
	 * Thu hồi what is in force; a correction only when the paper that it corrects, null
	 * for most, is not.
	 */
	static Permission withdraw(Actor actor, Paper paper, Paper corrected) {
		return role(actor, "paper.clerk", Role.CLERK).and(() -> state(paper.state().inForce(), "paper.notInForce"))
			.and(() -> (corrected != null && corrected.state().inForce())
					? Permission.refused("paper.correctionStands", PaperPage.PaperName.of(corrected).name())
					: Permission.grant());
	}

	/** Đính chính: what is in force and was not corrected yet. */
	static Permission correct(Actor actor, Paper paper, boolean corrected) {
		return role(actor, "paper.office", Role.STANDING_OFFICE)
			.and(() -> state(paper.state().inForce(), "paper.notInForce"))
			.and(() -> state(!corrected, "paper.corrected"));
	}

	/** Tải lên bản phát hành. */
	static Permission scan(Actor actor, Paper paper) {
		return role(actor, "paper.clerk", Role.CLERK).and(() -> state(paper.state().inForce(), "paper.notInForce"));
	}

	/** Văn bản liên quan. */
	static Permission link(Actor actor) {
		return role(actor, "paper.officeOrClerk", Role.STANDING_OFFICE, Role.CLERK);
	}

	/** A reason of one to a thousand characters. */
	static Permission reason(String reason) {
		return state(reason != null && !reason.isBlank(), "paper.reasonMissing")
			.and(() -> state(reason.length() <= LONGEST_REASON, "paper.reasonTooLong"));
	}

	private static Permission role(Actor actor, String code, Role... roles) {
		return actor.holds(roles) ? Permission.grant() : Permission.refused("role." + code);
	}

	private static Permission state(boolean right, String code) {
		return right ? Permission.grant() : Permission.refused(code);
	}

}
