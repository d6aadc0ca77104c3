package vn.danvankheo.edges.home;

import java.util.Arrays;
import java.util.Optional;

/** A list whose filters can be saved. */
enum SavedList {

	MODELS("/participations", "Mô hình"), APPRAISALS("/appraisals", "Thẩm định"), PAPERS("/papers", "Văn bản"),
	YEAR_BOARD("/obligations/year", "Theo dõi cả năm");

	private final String path;

	private final String label;

	SavedList(String path, String label) {
		this.path = path;
		this.label = label;
	}

	/** The list at this path; empty for every other page. */
	static Optional<SavedList> at(String path) {
		return Arrays.stream(values()).filter((list) -> list.path.equals(path)).findFirst();
	}

	/** The list of this name; empty when there is none. */
	static Optional<SavedList> named(String name) {
		return Arrays.stream(values()).filter((list) -> list.name().equals(name)).findFirst();
	}

	public String path() {
		return this.path;
	}

	public String label() {
		return this.label;
	}

}
