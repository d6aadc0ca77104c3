package vn.danvankheo.steps.reporting;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.danvankheo.ground.organisation.UnitId;
import vn.danvankheo.ground.runtime.Rows;
import vn.danvankheo.year.campaign.CampaignId;

/** What the months of a unit said when they were sent last. */
@Repository
class EarlierReports {

	private final JdbcClient database;

	EarlierReports(JdbcClient database) {
		this.database = database;
	}

	/** The months that lie between two days, the latest first. */
	List<Month> months(CampaignId campaign, UnitId unit, LocalDate from, LocalDate to) {
		return this.database.sql("""
				select r.from_day as month, s.content from report r
				join sent_report s on s.obligation_id = r.obligation_id and s.number = r.sent
				where r.campaign_id = :campaign and r.unit_id = :unit and r.kind = 'MONTH'
				  and r.from_day between :from and :to
				order by r.from_day desc""")
			.param("campaign", campaign.campaignId())
			.param("unit", unit.unitId())
			.param("from", from)
			.param("to", to)
			.query(Rows.of(Row.class))
			.list()
			.stream()
			.map((row) -> new Month(row.month(), ReportJson.content(row.content())))
			.toList();
	}

	/**
	 * What a month said.
	 *
	 * @param month its first day
	 */
	record Month(LocalDate month, ReportContent content) {

		/** «Tháng 4». */
		String name() {
			return "Tháng " + this.month.getMonthValue();
		}

	}

	private record Row(LocalDate month, String content) {

	}

}
