package vn.danvankheo.steps.following;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Allowed;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.organisation.Scope;
import vn.danvankheo.ground.organisation.Unit;
import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.ground.organisation.Units;
import vn.danvankheo.ground.web.Checked;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.year.campaign.AreaContact;
import vn.danvankheo.year.campaign.AreaContacts;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.Campaigns;
import vn.danvankheo.year.campaign.Deadline;

/** What area members and the office see of the units they follow, and what they did. */
@Service
class FollowingDesk {

	private final FollowedUnits followed;

	private final Campaigns campaigns;

	private final AreaContacts areas;

	private final Units units;

	private final Urges urges;

	private final MatterWords words;

	private final Clock clock;

	FollowingDesk(FollowedUnits followed, Campaigns campaigns, AreaContacts areas, Units units, Urges urges,
			MatterWords words, Clock clock) {
		this.followed = followed;
		this.campaigns = campaigns;
		this.areas = areas;
		this.units = units;
		this.urges = urges;
		this.words = words;
		this.clock = clock;
	}

	/** The reader's own units; to the office and the Thường trực, who asks so, all. */
	@Allowed({ Role.COMMITTEE_MEMBER, Role.STANDING_OFFICE, Role.LEADER })
	@Transactional(readOnly = true)
	public FollowingList list(Actor actor, boolean everybody) {
		Campaign campaign = this.campaigns.current(actor.committee(), today()).orElse(null);
		boolean chooses = FollowingPolicy.reads(actor, false);
		if (campaign == null) {
			return new FollowingList(null, List.of(), true, chooses, false);
		}
		Set<UnitId> own = this.followed.lookedAfter(actor, campaign);
		boolean whole = chooses && (everybody || own.isEmpty());
		Set<UnitId> shown = whole ? this.units.findByCommittee(actor.committee())
			.stream()
			.map(Unit::id)
			.collect(Collectors.toUnmodifiableSet()) : own;
		return new FollowingList(campaign, this.followed.of(campaign, shown, this.clock.instant()), !whole, chooses,
				!own.isEmpty());
	}

	@Allowed({ Role.COMMITTEE_MEMBER, Role.STANDING_OFFICE, Role.LEADER })
	@Transactional(readOnly = true)
	public FollowedPage page(Actor actor, UUID id) {
		Campaign campaign = campaign(actor);
		UnitId unit = new UnitId(id);
		boolean looksAfter = looksAfter(actor, campaign, unit);
		FollowedUnit one = one(campaign, unit);
		return new FollowedPage(one, area(campaign, unit),
				this.urges.findByCampaignAndUnitOrderByUrgedOnDescUrgedAtDesc(campaign.id(), unit),
				this.words.message(one, actor.displayName()), FollowingPolicy.urge(actor, looksAfter),
				looksAfter || actor.holds(Role.STANDING_OFFICE));
	}

	/** Says that he has urged it, about what is outstanding now. */
	@Allowed({ Role.COMMITTEE_MEMBER, Role.STANDING_OFFICE, Role.LEADER })
	@Transactional
	public FormErrors urge(Actor actor, UUID id, UrgeForm form) {
		Campaign campaign = campaign(actor);
		UnitId unit = new UnitId(id);
		boolean looksAfter = looksAfter(actor, campaign, unit);
		FollowedUnit followed = one(campaign, unit);
		FollowingPolicy.urge(actor, looksAfter).orThrow();
		Instant now = this.clock.instant();
		LocalDate today = Deadline.dayOf(now);
		String about = this.words.about(followed);
		Checked<LocalDate> day = form.check(campaign.firstDay(), today, about);
		if (!day.wrong()) {
			this.urges.save(new Urge(campaign.id(), unit, day.value(), about, form.note().strip(), actor, now));
		}
		return day.errors();
	}

	private AreaContact area(Campaign campaign, UnitId unit) {
		return this.areas.of(new Scope(campaign.committee(), true, Set.of()), campaign.id())
			.stream()
			.filter((contact) -> contact.unit().equals(unit.unitId()))
			.findFirst()
			.orElse(null);
	}

	private Campaign campaign(Actor actor) {
		return this.campaigns.current(actor.committee(), today()).orElseThrow(NoSuchRecord::new);
	}

	/** Whether it is his; a unit that is not for him to follow is not there. */
	private boolean looksAfter(Actor actor, Campaign campaign, UnitId unit) {
		boolean own = this.followed.lookedAfter(actor, campaign).contains(unit);
		if (!FollowingPolicy.reads(actor, own)) {
			throw new NoSuchRecord();
		}
		return own;
	}

	private FollowedUnit one(Campaign campaign, UnitId unit) {
		return this.followed.of(campaign, Set.of(unit), this.clock.instant())
			.stream()
			.findFirst()
			.orElseThrow(NoSuchRecord::new);
	}

	private LocalDate today() {
		return Deadline.dayOf(this.clock.instant());
	}

}
