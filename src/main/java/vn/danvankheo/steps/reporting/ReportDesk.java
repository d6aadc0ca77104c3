package vn.danvankheo.steps.reporting;

import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Units;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.year.campaign.Campaigns;
import vn.danvankheo.year.obligation.Obligation;
import vn.danvankheo.year.obligation.Obligations;
import vn.danvankheo.year.obligation.PeriodCalendar;

/** Finds reports, for those who may see their unit. */
@Component
class ReportDesk {

	private final Obligations obligations;

	private final PeriodCalendar calendar;

	private final Campaigns campaigns;

	private final Units units;

	private final Reports reports;

	ReportDesk(Obligations obligations, PeriodCalendar calendar, Campaigns campaigns, Units units, Reports reports) {
		this.obligations = obligations;
		this.calendar = calendar;
		this.campaigns = campaigns;
		this.units = units;
		this.reports = reports;
	}

	/** A report, begun or only owed. */
	Setting of(Actor actor, UUID id) {
		return find(actor, id).orElseThrow(NoSuchRecord::new);
	}

	/** The same; empty where there is none that he may see. */
	Optional<Setting> find(Actor actor, UUID id) {
		return this.obligations.findByObligationIdAndCommittee(id, actor.committee())
			.filter((one) -> ReportKind.ofCode(one.kind()) != null && one.debtor().unit() != null)
			.filter((one) -> actor.scope().includes(one.committee(), one.debtor().unit()))
			.map((owed) -> setting(id, owed));
	}

	private Setting setting(UUID id, Obligation owed) {
		return new Setting(owed, this.calendar.periodOf(owed), this.campaigns.findById(owed.campaign()).orElseThrow(),
				this.units.findById(owed.debtor().unit()).orElseThrow(), ReportKind.ofCode(owed.kind()),
				this.reports.findById(id).orElse(null));
	}

	/** A report of the person's own unit. */
	Setting own(Actor actor, UUID id) {
		Setting setting = of(actor, id);
		if (!ReportPolicy.write(actor, setting.owed()).granted()) {
			throw new NoSuchRecord();
		}
		return setting;
	}

}
