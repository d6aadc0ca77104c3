package vn.danvankheo.steps.listimport;

import java.util.List;
import java.util.stream.Collectors;

import vn.danvankheo.ground.file.Sheet;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.Refused;

/**
 * The sheets of a file: those that have a list, and which of them is read. One that is
 * hidden is never read before one that can be seen.
 *
 * @param lists those that may be read
 * @param all all of them that hold anything
 */
record ListSheets(List<Listed> lists, List<Sheet> all) {

	/**
	 * A sheet with a list.
	 *
	 * @param models how many models it has
	 */
	record Listed(Sheet sheet, ListHeading heading, int models) {
	}

	/**
	 * The sheets of a file.
	 * @throws Refused when none has a heading, or there is no model below any
	 */
	static ListSheets of(List<Sheet> sheets, KnownFields fields) {
		List<Listed> headed = sheets.stream()
			.flatMap((sheet) -> ListHeading.find(sheet).stream().map((heading) -> listed(sheet, heading, fields)))
			.toList();
		if (headed.isEmpty()) {
			throw new Refused(Permission.refused("list.headingMissing"));
		}
		List<Listed> filled = headed.stream().filter((one) -> one.models() > 0).toList();
		if (filled.isEmpty()) {
			throw new Refused(Permission.refused("list.noRows"));
		}
		List<Listed> visible = filled.stream().filter((one) -> one.sheet().visible()).toList();
		return new ListSheets(visible.isEmpty() ? filled : visible, sheets);
	}

	private static Listed listed(Sheet sheet, ListHeading heading, KnownFields fields) {
		return new Listed(sheet, heading, ListBody.of(sheet, heading, fields).models().size());
	}

	/** Whether somebody must say which of several is meant. */
	boolean isOpen(Integer wanted) {
		return this.lists.size() > 1 && this.lists.stream().noneMatch((one) -> isAt(one.sheet(), wanted));
	}

	/** The one that is read, of several the one that is wanted. */
	Listed read(Integer wanted) {
		return this.lists.stream().filter((one) -> isAt(one.sheet(), wanted)).findFirst().orElse(this.lists.get(0));
	}

	private static boolean isAt(Sheet sheet, Integer index) {
		return index != null && index == sheet.index();
	}

	/**
	 * The sheets that are passed over, as people call them; empty when there are none.
	 */
	String passedOver(Sheet read) {
		return this.all.stream()
			.filter((sheet) -> sheet != read)
			.map((sheet) -> "“" + sheet.name() + "”" + (sheet.visible() ? "" : " (ẩn)"))
			.collect(Collectors.joining(", "));
	}

}
