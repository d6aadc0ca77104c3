package vn.danvankheo.edges.unitimport;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.organisation.SearchKey;
import vn.danvankheo.ground.organisation.Unit;
import vn.danvankheo.ground.organisation.UnitForm;
import vn.danvankheo.ground.organisation.UnitKind;
import vn.danvankheo.ground.organisation.UnitRegister;
import vn.danvankheo.ground.web.Stale;
import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.ground.web.Words;

/**
 * Adds and changes the units of a list: first says what would become of every row, then
 * does it, all of it or nothing. An empty cell changes nothing.
 */
@Service
@Transactional
class UnitImport {

	private final UnitRegister register;

	private final Words words;

	private final Clock clock;

	UnitImport(UnitRegister register, Words words, Clock clock) {
		this.register = register;
		this.words = words;
		this.clock = clock;
	}

	/** What would become of every row now. */
	@Allowed({ Role.ADMINISTRATOR, Role.STANDING_OFFICE })
	@Transactional(readOnly = true)
	public List<Verdict> judge(Actor actor, List<UnitLine> lines) {
		Known known = new Known(this.register.all(actor), lines);
		return lines.stream().map((line) -> judge(actor, line, known)).toList();
	}

	/**
	 * Writes every row that is not refused, a row that was asked about as it was answered
	 * (by its number, whether it is the unit of its name); nothing when somebody changed
	 * units since, so that the verdicts are no longer those that were shown.
	 */
	@Allowed({ Role.ADMINISTRATOR, Role.STANDING_OFFICE })
	public void apply(Actor actor, List<UnitLine> read, Map<Integer, Boolean> same, String shown) {
		List<Verdict> judged = judge(actor, read);
		Stale.unless(shown, mark(judged));
		List<UnitLine> lines = judged.stream().map((verdict) -> verdict.answered(same)).toList();
		List<Verdict> verdicts = judge(actor, lines);
		List<UnitLine> written = verdicts.stream().filter(Verdict::writes).map(Verdict::line).toList();
		written.forEach((line) -> save(actor, line, ""));
		Known known = new Known(this.register.all(actor), lines);
		written.stream()
			.filter((line) -> !line.parent().isEmpty())
			.forEach((line) -> save(actor, line, known.parent(line).map((unit) -> unit.id().toString()).orElseThrow()));
	}

	/** Stands for the effects that were shown. */
	static String mark(List<Verdict> verdicts) {
		return verdicts.stream()
			.map((verdict) -> verdict.effect().name().substring(0, 2))
			.collect(Collectors.joining());
	}

	private void save(Actor actor, UnitLine line, String parent) {
		Unit existing = this.register.withCode(actor, line.code()).orElse(null);
		UnitForm form = form(line, existing, parent);
		if (existing == null) {
			this.register.add(actor, form).errors().orThrow();
		}
		else if (!form.equals(UnitForm.of(existing))) {
			this.register.change(actor, existing.id(), form).orThrow();
		}
	}

	private Verdict judge(Actor actor, UnitLine line, Known known) {
		Unit existing = known.byCode.get(line.code());
		UnitForm form = form(line, existing, "");
		Optional<String> wrong = known.twin(line)
			.map((twin) -> "Mã trùng với dòng " + twin + " của tệp")
			.or(() -> unknownKind(line))
			.or(() -> this.register.check(actor, form, (existing != null) ? existing.id() : null)
				.values()
				.stream()
				.findFirst())
			.or(() -> known.knowsParent(line) ? Optional.empty()
					: Optional.of("Không tìm thấy đơn vị cấp trên «" + line.parent() + "»"));
		if (wrong.isPresent()) {
			return new Verdict(line, Verdict.Effect.REFUSED, wrong.get());
		}
		if (existing == null) {
			return known.namesake(line)
				.map((unit) -> asked(line, unit))
				.orElseGet(() -> new Verdict(line, Verdict.Effect.CREATED, ""));
		}
		String parent = known.parent(line).map((unit) -> unit.id().toString()).orElse("");
		List<String> changes = changes(UnitForm.of(existing), form(line, existing, parent));
		return changes.isEmpty() ? new Verdict(line, Verdict.Effect.SAME, "")
				: new Verdict(line, Verdict.Effect.CHANGED, "Đổi " + String.join(", ", changes));
	}

	private static Verdict asked(UnitLine line, Unit namesake) {
		return new Verdict(line, Verdict.Effect.ASKED,
				"Đã có «" + namesake.name() + "», mã " + namesake.code() + ". Có phải đơn vị này không?",
				namesake.code());
	}

	private static List<String> changes(UnitForm before, UnitForm after) {
		Map<String, Boolean> changed = new java.util.LinkedHashMap<>();
		changed.put("tên", !before.name().equals(after.name()));
		changed.put("tên gọi tắt", !before.shortName().equals(after.shortName()));
		changed.put("loại", !before.kind().equals(after.kind()));
		changed.put("điện thoại", !before.phone().equals(after.phone()));
		changed.put("địa chỉ", !before.address().equals(after.address()));
		changed.put("đơn vị cấp trên", !before.parent().equals(after.parent()));
		return changed.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey).toList();
	}

	private UnitForm form(UnitLine line, Unit existing, String parent) {
		String kind = kind(line.kind());
		if (existing == null) {
			String today = VietnameseDate.format(LocalDate.now(this.clock));
			return new UnitForm(line.code(), line.name(), line.shortName(), kind, line.phone(), line.address(), parent,
					today, null);
		}
		UnitForm saved = UnitForm.of(existing);
		return new UnitForm(saved.code(), either(line.name(), saved.name()),
				either(line.shortName(), saved.shortName()), line.kind().isEmpty() ? saved.kind() : kind,
				either(line.phone(), saved.phone()), either(line.address(), saved.address()),
				either(parent, saved.parent()), saved.validFrom(), saved.version());
	}

	private String kind(String words) {
		String key = SearchKey.of(words).value();
		return Arrays.stream(UnitKind.values())
			.filter((kind) -> Arrays.stream(this.words.of("unitKind.words." + kind).split(";"))
				.anyMatch((word) -> SearchKey.of(word).value().equals(key)))
			.map(Enum::name)
			.findFirst()
			.orElse("");
	}

	private Optional<String> unknownKind(UnitLine line) {
		return (line.kind().isEmpty() || !kind(line.kind()).isEmpty()) ? Optional.empty()
				: Optional.of("Không có loại đơn vị «" + line.kind() + "»");
	}

	private static String either(String given, String saved) {
		return given.isEmpty() ? saved : given;
	}

	/** What a row may refer to. */
	private static final class Known {

		private final Map<String, Unit> byCode = new HashMap<>();

		private final Map<String, Unit> byName = new HashMap<>();

		private final Map<UnitName, Unit> namesakes = new HashMap<>();

		private final List<UnitLine> lines;

		Known(List<Unit> units, List<UnitLine> lines) {
			this.lines = new ArrayList<>(lines);
			for (Unit unit : units.stream().sorted(Comparator.comparing(Unit::code)).toList()) {
				this.byCode.put(unit.code(), unit);
				this.byName.put(SearchKey.of(unit.name()).value(), unit);
				this.byName.put(SearchKey.of(unit.shortName()).value(), unit);
				this.namesakes.putIfAbsent(UnitName.of(unit.name()), unit);
				this.namesakes.putIfAbsent(UnitName.of(unit.shortName()), unit);
			}
		}

		Optional<Integer> twin(UnitLine line) {
			return this.lines.stream()
				.filter((other) -> other.row() != line.row() && !line.code().isEmpty()
						&& other.code().equals(line.code()))
				.map(UnitLine::row)
				.findFirst();
		}

		/** The unit of the same name under another code, unless that was answered. */
		Optional<Unit> namesake(UnitLine line) {
			return line.another() ? Optional.empty()
					: Optional.ofNullable(this.namesakes.get(UnitName.of(line.name())));
		}

		Optional<Unit> parent(UnitLine line) {
			Unit byCode = this.byCode.get(line.parent().toUpperCase(Locale.ROOT));
			Unit found = (byCode != null) ? byCode : this.byName.get(SearchKey.of(line.parent()).value());
			return line.parent().isEmpty() ? Optional.empty() : Optional.ofNullable(found);
		}

		boolean knowsParent(UnitLine line) {
			String key = SearchKey.of(line.parent()).value();
			return line.parent().isEmpty()
					|| parent(line).filter((unit) -> !unit.code().equals(line.code())).isPresent()
					|| this.lines.stream()
						.filter((other) -> other.row() != line.row())
						.anyMatch((other) -> other.code().equalsIgnoreCase(line.parent())
								|| SearchKey.of(other.name()).value().equals(key)
								|| SearchKey.of(other.label()).value().equals(key));
		}

	}

}
