package vn.danvankheo.year.approval;

/**
 * What the page says of the head's approval.
 *
 * @param head whether the reader is the head
 * @param latest what he was shown last, in words; null while nothing was
 * @param reason why he gave it back; null when he did not
 * @param mark of what the page shows: he approves what he read
 */
public record HeadView(boolean wanted, boolean head, Approval approval, String latest, String reason, String mark) {

	/** How he stands to it when the reader sends it: his own sending is his approval. */
	public Approval asked() {
		return (this.wanted && !this.head) ? this.approval : Approval.NOT_WANTED;
	}

	/** Whether the reader can show the head what is ready. */
	public boolean presentable() {
		return this.wanted && !this.head && this.approval.presentable();
	}

	/** Whether the reader is the head and something waits for his word. */
	public boolean decidable() {
		return this.wanted && this.head && this.approval.waiting();
	}

}
