package vn.danvankheo.steps.adjustment;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.document.PaperRegister;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.CampaignId;
import vn.danvankheo.year.campaign.Campaigns;
import vn.danvankheo.year.emulation.Move;

/** Collects decided changes into one notice, and shows it. */
@Service
@Transactional
public class AdjustmentKeeping {

	private final Adjustments notices;

	private final ModelChanges changes;

	private final ChangeRows rows;

	private final Campaigns campaigns;

	private final PaperRegister papers;

	private final Clock clock;

	AdjustmentKeeping(Adjustments notices, ModelChanges changes, ChangeRows rows, Campaigns campaigns,
			PaperRegister papers, Clock clock) {
		this.notices = notices;
		this.changes = changes;
		this.rows = rows;
		this.campaigns = campaigns;
		this.papers = papers;
		this.clock = clock;
	}

	/**
	 * One notice about these changes of a year; refused when one is not granted or told
	 * already.
	 */
	@Allowed(Role.STANDING_OFFICE)
	public UUID collect(Actor actor, Collection<UUID> ids) {
		List<ModelChange> found = this.changes.findByChangeIdInAndCommittee(ids, actor.committee());
		if (found.isEmpty()) {
			Permission.refused("adjustment.nothing").orThrow();
		}
		boolean free = found.stream()
			.allMatch((change) -> change.state() == ModelChange.State.GRANTED && change.adjustment() == null);
		if (!free) {
			Permission.refused("adjustment.notFree").orThrow();
		}
		List<CampaignId> years = this.rows.campaignsOf(actor.committee(), ids);
		if (years.size() > 1) {
			Permission.refused("adjustment.severalYears").orThrow();
		}
		Campaign campaign = this.campaigns.findByIdAndCommittee(years.get(0), actor.committee())
			.orElseThrow(NoSuchRecord::new);
		Adjustment notice = this.notices.saveAndFlush(new Adjustment(campaign, Move.of(actor, this.clock.instant())));
		found.forEach((change) -> change.tell(notice.id()));
		this.changes.saveAllAndFlush(found);
		return notice.id();
	}

	@Allowed({ Role.STANDING_OFFICE, Role.CLERK, Role.COMMITTEE_MEMBER, Role.LEADER })
	@Transactional(readOnly = true)
	public AdjustmentPage show(Actor actor, UUID id) {
		Adjustment notice = this.notices.findByAdjustmentIdAndCommittee(id, actor.committee())
			.orElseThrow(NoSuchRecord::new);
		return new AdjustmentPage(notice, this.rows.toldBy(actor.committee(), id),
				this.papers.latest(actor, AdjustmentSource.KIND, id).orElse(null), actor.holds(Role.STANDING_OFFICE));
	}

	/** Gives the notice up before it has a paper; its changes can be collected again. */
	@Allowed(Role.STANDING_OFFICE)
	public void drop(Actor actor, UUID id) {
		Adjustment notice = this.notices.findByAdjustmentIdAndCommittee(id, actor.committee())
			.orElseThrow(NoSuchRecord::new);
		if (!this.papers.of(actor, id).isEmpty()) {
			Permission.refused("adjustment.hasPaper").orThrow();
		}
		List<ModelChange> told = this.changes.findByAdjustmentId(id);
		told.forEach((change) -> change.tell(null));
		this.changes.saveAllAndFlush(told);
		this.notices.delete(notice);
	}

}
