package vn.danvankheo.year.campaign;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.organisation.SearchKey;
import vn.danvankheo.ground.web.FormErrors;

/** Keeps the catalogue of fields of a year. */
@Service
class FieldKeeping {

	private static final String NEW = "new";

	private final Fields fields;

	private final PlanKeeping keeping;

	FieldKeeping(Fields fields, PlanKeeping keeping) {
		this.fields = fields;
		this.keeping = keeping;
	}

	/** The catalogue, with what can no longer be chosen, to be edited. */
	@Allowed(Role.STANDING_OFFICE)
	@Transactional(readOnly = true)
	public PlanList list(Actor actor, CampaignId id) {
		Campaign campaign = this.keeping.campaign(actor, id);
		List<Field> saved = this.fields.findByCampaignOrderByPosition(id);
		return new PlanList(campaign, saved, PlanValue.byField(values(saved)));
	}

	/**
	 * The catalogue reads so from now on; one more field is added when its name is given.
	 * Two fields of one name are refused.
	 */
	@Allowed(Role.STANDING_OFFICE)
	@Transactional
	public FormErrors change(Actor actor, CampaignId id, Map<String, String> typed) {
		Campaign campaign = this.keeping.campaign(actor, id);
		List<Field> saved = this.fields.findByCampaignOrderByPosition(id);
		this.keeping.sameVersion(campaign, "fields", values(saved), typed);
		FormErrors errors = check(saved, typed);
		if (errors.none()) {
			saved.forEach((field) -> field.describe(name(field.id().toString(), typed),
					typed.getOrDefault("aliases-" + field.id(), "").strip(),
					Integer.parseInt(typed.get("position-" + field.id()).strip()),
					typed.containsKey("active-" + field.id())));
			add(campaign, saved.size(), typed);
			this.keeping.changed(actor, campaign, "fieldsChanged",
					Map.of("fields", saved.stream().map(Field::name).toList()));
		}
		return errors;
	}

	private FormErrors check(List<Field> saved, Map<String, String> typed) {
		FormErrors errors = new FormErrors();
		Set<String> names = new HashSet<>();
		for (Field field : saved) {
			errors.addAll(check(field.id().toString(), typed, "Nhập tên lĩnh vực", names));
			errors.number("position-" + field.id(), typed.get("position-" + field.id()), 1, 99, "Nhập thứ tự");
		}
		errors.addAll(check(NEW, typed, null, names));
		return errors;
	}

	private static FormErrors check(String key, Map<String, String> typed, String missing, Set<String> names) {
		FormErrors errors = new FormErrors();
		String name = errors.text("name-" + key, typed.get("name-" + key), 120, missing);
		errors.text("aliases-" + key, typed.get("aliases-" + key), 500, null);
		if (!name.isEmpty() && !names.add(SearchKey.of(name).value())) {
			errors.add("name-" + key, "Đã có lĩnh vực tên như vậy");
		}
		return errors;
	}

	private void add(Campaign campaign, int count, Map<String, String> typed) {
		String name = name(NEW, typed);
		if (!name.isEmpty()) {
			this.fields.save(new Field(FieldId.next(), campaign, name, typed.getOrDefault("aliases-" + NEW, "").strip(),
					count + 1));
		}
	}

	private static String name(String key, Map<String, String> typed) {
		return typed.getOrDefault("name-" + key, "").strip();
	}

	private static List<PlanValue> values(List<Field> saved) {
		return saved.stream()
			.flatMap((field) -> Stream.of(PlanValue.text("name-" + field.id(), "Tên lĩnh vực", field.name()),
					PlanValue.text("aliases-" + field.id(), "Cách viết khác", String.join("; ", field.aliases())),
					PlanValue.text("position-" + field.id(), "Thứ tự", field.position()),
					PlanValue.flag("active-" + field.id(), "Đang dùng", field.active())))
			.toList();
	}

}
