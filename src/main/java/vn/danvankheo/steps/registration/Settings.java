package vn.danvankheo.steps.registration;

import java.time.Clock;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.danvankheo.ground.organisation.Scope;
import vn.danvankheo.ground.organisation.SteeringCommittee;
import vn.danvankheo.ground.organisation.SteeringCommittees;
import vn.danvankheo.ground.organisation.Unit;
import vn.danvankheo.ground.organisation.Units;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.year.campaign.AreaContacts;
import vn.danvankheo.year.campaign.Campaign;
import vn.danvankheo.year.campaign.Campaigns;
import vn.danvankheo.year.campaign.Deadline;
import vn.danvankheo.year.emulation.Place;

/** Finds out where a list stands. */
@Component
public class Settings {

	private final Desk desk;

	private final Units units;

	private final Campaigns campaigns;

	private final SteeringCommittees committees;

	private final AreaContacts areas;

	private final Clock clock;

	Settings(Desk desk, Units units, Campaigns campaigns, SteeringCommittees committees, AreaContacts areas,
			Clock clock) {
		this.desk = desk;
		this.units = units;
		this.campaigns = campaigns;
		this.committees = committees;
		this.areas = areas;
		this.clock = clock;
	}

	public Setting of(Registration list) {
		Place place = list.place();
		Clocks clocks = this.desk.clocks(place);
		Unit unit = this.units.findByIdAndCommittee(place.unit(), place.committee()).orElseThrow(NoSuchRecord::new);
		int year = this.campaigns.findByIdAndCommittee(place.campaign(), place.committee())
			.map(Campaign::year)
			.orElseThrow(NoSuchRecord::new);
		SteeringCommittee committee = this.committees.findById(place.committee()).orElseThrow();
		String title = "Danh sách đăng ký " + Phrases.round(clocks.round().name(), year);
		return new Setting(list.id(), unit.shortName(), unit.name(), title, year, committee.names().standingOffice(),
				committee.phone(),
				this.areas.of(new Scope(place.committee(), false, Set.of(place.unit())), place.campaign())
					.stream()
					.findFirst()
					.orElse(null),
				clocks.due(), clocks.locks(), clocks.required(), Deadline.dayOf(this.clock.instant()));
	}

}
