package vn.danvankheo.steps.implementation;

import java.util.EnumSet;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

import vn.danvankheo.ground.organisation.UnitKind;
import vn.danvankheo.year.obligation.ObligationKind;

/**
 * The two plans that units hand in of themselves: all of them the first, state organs the
 * second.
 */
@Configuration
class YearPlanKinds {

	@Bean
	@Order(10)
	ObligationKind yearPlan(YearPlanDays days) {
		return new YearPlanKind(YearPlanKind.OF_THE_MOVEMENT, EnumSet.allOf(UnitKind.class), days);
	}

	@Bean
	@Order(11)
	ObligationKind governmentPlan(YearPlanDays days) {
		return new YearPlanKind(YearPlanKind.OF_GOVERNMENT,
				EnumSet.of(UnitKind.WARD, UnitKind.AGENCY, UnitKind.DEPARTMENT), days);
	}

}
