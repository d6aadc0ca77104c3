package vn.danvankheo.document;

import vn.danvankheo.organisation.Actor;
import vn.danvankheo.organisation.Permission;
import vn.danvankheo.organisation.Role;

/**
 * What may be done with a paper, by whom and when. The standing office writes, the Thường
 * trực signs (and so may record it), the văn thư numbers, issues, sends and withdraws.
 */
final class PaperPolicy {

	private static final int LONGEST_REASON = 1000;

	private PaperPolicy() {
	}

	/**
	 * Whether he sees that it exists: those who make papers see all, others of the
	 * committee those that were issued, units those that were sent to them.
	 */
	static boolean sees(Actor actor, Paper paper, boolean sentToHisUnit) {
		if (actor.holds(Role.STANDING_OFFICE, Role.CLERK, Role.LEADER)) {
			return true;
		}
		return actor.seesWholeCommittee() ? paper.datedOn() != null : sentToHisUnit;
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

	/** Thu hồi what is in force. */
	static Permission withdraw(Actor actor, Paper paper) {
		return role(actor, "paper.clerk", Role.CLERK).and(() -> state(paper.state().inForce(), "paper.notInForce"));
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
