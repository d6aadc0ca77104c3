package vn.danvankheo.year.campaign;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import vn.danvankheo.ground.web.FormErrors;

/**
 * Units ticked, and who is to look after them.
 *
 * @param person whom to choose: {@code account:…}, {@code like:…} for somebody named
 * before, or empty when a name is typed
 * @param position chức vụ, as typed
 * @param seen what the page showed of each unit, by unit
 */
public record AreaForm(List<UUID> units, String person, String name, String position, String phone,
		Map<UUID, String> seen) {

	/** As ticked and typed, by the names of the fields. */
	public static AreaForm of(List<UUID> units, Map<String, String> typed) {
		List<UUID> ticked = units.stream().filter(Objects::nonNull).toList();
		Map<UUID, String> seen = new java.util.HashMap<>();
		ticked.forEach((unit) -> seen.put(unit, typed.getOrDefault("seen-" + unit, "")));
		return new AreaForm(ticked, typed.getOrDefault("person", ""), typed.getOrDefault("name", ""),
				typed.getOrDefault("position", ""), typed.getOrDefault("phone", ""), seen);
	}

	static AreaForm blank() {
		return of(List.of(), Map.of());
	}

	/** Whether a name was typed rather than somebody chosen. */
	boolean typed() {
		return this.person.isBlank();
	}

	FormErrors check() {
		FormErrors errors = checkUnits();
		if (typed()) {
			errors.text("name", this.name, 100, "Chọn một người, hoặc ghi họ tên người không có trong danh sách");
			errors.text("position", this.position, 150, null);
			errors.phones("phone", this.phone);
		}
		return errors;
	}

	FormErrors checkUnits() {
		FormErrors errors = new FormErrors();
		errors.unless(!this.units.isEmpty(), "units", "Đánh dấu ít nhất một đơn vị");
		return errors;
	}

}
