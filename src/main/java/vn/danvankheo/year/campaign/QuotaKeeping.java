package vn.danvankheo.year.campaign;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.organisation.UnitKind;
import vn.danvankheo.ground.web.FormErrors;

/** Keeps the minimum numbers per kind of unit (plan, IV). */
@Service
class QuotaKeeping {

	private final Quotas quotas;

	private final PlanKeeping keeping;

	QuotaKeeping(Quotas quotas, PlanKeeping keeping) {
		this.quotas = quotas;
		this.keeping = keeping;
	}

	/** The minimum of every kind of unit, to be edited. */
	@Allowed(Role.STANDING_OFFICE)
	@Transactional(readOnly = true)
	public PlanList list(Actor actor, CampaignId id) {
		Campaign campaign = this.keeping.campaign(actor, id);
		return new PlanList(campaign, List.of(UnitKind.values()), PlanValue.byField(saved(id)));
	}

	/**
	 * Asks for these numbers from now on; a kind left empty owes nothing. Rounds that are
	 * already open keep what they froze.
	 */
	@Allowed(Role.STANDING_OFFICE)
	@Transactional
	public FormErrors change(Actor actor, CampaignId id, Map<String, String> typed) {
		Campaign campaign = this.keeping.campaign(actor, id);
		this.keeping.sameVersion(campaign, "quotas", saved(id), typed);
		FormErrors errors = new FormErrors();
		Map<UnitKind, Integer> minima = new LinkedHashMap<>();
		for (UnitKind kind : UnitKind.values()) {
			String field = "minimum-" + kind;
			minima.put(kind, errors.number(field, typed.get(field), 1, 1000, null));
		}
		if (errors.none()) {
			minima.forEach((kind, minimum) -> set(campaign, kind, minimum, typed.containsKey("stated-" + kind)));
			this.keeping.changed(actor, campaign, "quotasChanged", detail(minima));
		}
		return errors;
	}

	private void set(Campaign campaign, UnitKind kind, Integer minimum, boolean stated) {
		Optional<Quota> quota = this.quotas.findByCampaignAndUnitKind(campaign.id(), kind);
		if (minimum == null) {
			quota.ifPresent(this.quotas::delete);
		}
		else if (quota.isPresent()) {
			quota.get().change(minimum, stated);
		}
		else {
			this.quotas.save(new Quota(campaign, kind, minimum, stated));
		}
	}

	private static Map<String, Object> detail(Map<UnitKind, Integer> minima) {
		Map<String, Object> detail = new LinkedHashMap<>();
		minima.forEach((kind, minimum) -> {
			if (minimum != null) {
				detail.put(kind.name(), minimum);
			}
		});
		return detail;
	}

	private List<PlanValue> saved(CampaignId id) {
		List<Quota> set = this.quotas.findByCampaign(id);
		return Arrays.stream(UnitKind.values()).flatMap((kind) -> {
			Optional<Quota> quota = set.stream().filter((one) -> one.unitKind() == kind).findFirst();
			return Stream.of(
					PlanValue.text("minimum-" + kind, "Số lượng tối thiểu",
							quota.map(Quota::minimum).map(String::valueOf).orElse("")),
					PlanValue.flag("stated-" + kind, "Kế hoạch có nêu", quota.map(Quota::statedInPlan).orElse(false)));
		}).toList();
	}

}
