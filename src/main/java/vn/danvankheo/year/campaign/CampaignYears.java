package vn.danvankheo.year.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import vn.danvankheo.ground.web.Choice;

/**
 * The years of a committee, to choose one from.
 *
 * @param latestFirst its campaigns
 */
public record CampaignYears(List<Campaign> latestFirst) {

	/** The campaign of this year, where one is asked for and known; else the current. */
	public Optional<Campaign> chosen(Integer year, LocalDate today) {
		return this.latestFirst.stream()
			.filter((campaign) -> year != null && campaign.year() == year)
			.findFirst()
			.or(() -> current(today));
	}

	/**
	 * The campaign of today's year; where there is none, the latest before it, or else
	 * the first to come.
	 */
	public Optional<Campaign> current(LocalDate today) {
		return this.latestFirst.stream()
			.filter((campaign) -> campaign.year() <= today.getYear())
			.findFirst()
			.or(() -> this.latestFirst.isEmpty() ? Optional.empty()
					: Optional.of(this.latestFirst.get(this.latestFirst.size() - 1)));
	}

	/** As they are chosen above a list. */
	public List<Choice> choices() {
		return this.latestFirst.stream()
			.map((campaign) -> Choice.of(campaign.year(), "Năm " + campaign.year()))
			.toList();
	}

}
