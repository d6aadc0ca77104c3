package vn.danvankheo.steps.appraisal;

import vn.danvankheo.year.emulation.Stage;

/** What may be proposed for a model, and what an opinion may speak for. */
public enum VerdictKind {

	/** Đề nghị giao. */
	SELECT(Stage.SELECTED),
	/** Trả lại bổ sung. */
	RETURN(Stage.RETURNED),
	/** Không đưa vào danh sách. */
	DECLINE(Stage.DECLINED),
	/** Gộp với mô hình khác. */
	MERGE(Stage.MERGED);

	private final Stage stage;

	VerdictKind(Stage stage) {
		this.stage = stage;
	}

	public String tone() {
		return switch (this) {
			case SELECT -> "done";
			case RETURN -> "soon";
			case DECLINE, MERGE -> "late";
		};
	}

	/** Where the model goes once a meeting confirms it. */
	public Stage stage() {
		return this.stage;
	}

	boolean needsReason() {
		return this != SELECT;
	}

}
