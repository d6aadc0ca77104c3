package vn.danvankheo.steps.reporting;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;

import vn.danvankheo.year.campaign.Quotas;
import vn.danvankheo.year.campaign.ReportDaysSettled;
import vn.danvankheo.year.obligation.ObligationKind;
import vn.danvankheo.year.obligation.PeriodCalendar;

/** The three kinds of reports that units owe. */
@Configuration(proxyBeanMethods = false)
class ReportKinds {

	@Bean
	@Order(10)
	ObligationKind monthlyReport(Quotas quotas, BuildingUnits building) {
		return new PeriodicReport(ReportKind.MONTH, quotas, building);
	}

	@Bean
	@Order(11)
	ObligationKind halfYearReport(Quotas quotas, BuildingUnits building) {
		return new PeriodicReport(ReportKind.HALF_YEAR, quotas, building);
	}

	@Bean
	@Order(12)
	ObligationKind yearReport(Quotas quotas, BuildingUnits building) {
		return new PeriodicReport(ReportKind.YEAR, quotas, building);
	}

	/** What is owed follows the days as soon as the office settles them. */
	@Bean
	Following reportDaysFollowing(PeriodCalendar calendar) {
		return new Following(calendar);
	}

	/** Hears that days were settled. */
	record Following(PeriodCalendar calendar) {

		@EventListener
		void settled(ReportDaysSettled event) {
			this.calendar.renew(event.campaign());
		}

	}

}
