package vn.danvankheo.steps.reception;

import java.util.List;
import java.util.UUID;

import vn.danvankheo.steps.sending.SentLetters.SentLetter;

/**
 * Many models received at once, or about to be.
 *
 * @param id its identity; null while it is only looked at beforehand
 * @param list the query of the list they were chosen in
 * @param results one for each model, in the order chosen
 * @param effects what each unit gains: the unit, received before, received after, minimum
 */
record Reception(UUID id, String list, List<ReceptionResult> results, List<Effect> effects) {

	/** What would come of it, as a heading. */
	public String foreseen() {
		return ((received() == 0) ? "Không mô hình nào tiếp nhận được" : "Sẽ tiếp nhận " + received() + " mô hình")
				+ refusedToo();
	}

	/** What came of it, as a heading. */
	public String outcome() {
		return "Đã tiếp nhận " + received() + " mô hình" + refusedToo();
	}

	private String refusedToo() {
		return (refused() > 0) ? ", " + refused() + " mô hình không được" : "";
	}

	public long count(ReceptionResult.Outcome outcome) {
		return this.results.stream().filter((result) -> result.outcome() == outcome).count();
	}

	public long received() {
		return count(ReceptionResult.Outcome.RECEIVED);
	}

	public long refused() {
		return count(ReceptionResult.Outcome.REFUSED);
	}

	/**
	 * What a unit gains.
	 *
	 * @param before how many of its models were received before
	 * @param required how many it owes at least; 0 where no minimum is stated
	 * @param letters its own công văn that the models came with
	 */
	record Effect(String unit, int before, int after, int required, List<SentLetter> letters) {

	}

}
