package vn.danvankheo.steps.concern;

import java.time.Instant;
import java.util.UUID;

import org.springframework.beans.factory.ListableBeanFactory;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.year.campaign.CampaignId;

/** Brings something up, for tests. */
public final class StoryConcerns {

	private StoryConcerns() {
	}

	/** A difficulty of the unit, open. */
	public static UUID raised(ListableBeanFactory beans, CampaignId campaign, UnitId unit, Actor by) {
		return raised(beans, campaign, unit, by, Instant.now());
	}

	/** The same, brought up at this instant. */
	public static UUID raised(ListableBeanFactory beans, CampaignId campaign, UnitId unit, Actor by, Instant at) {
		Concern concern = new Concern(campaign, new Concern.Raised(unit, null, null, null, ConcernKind.DIFFICULTY,
				"Chưa có đất làm sân chơi", "Đã hỏi tổ dân phố, chưa có chỗ."), by, at);
		return beans.getBean(Concerns.class).saveAndFlush(concern).id();
	}

}
