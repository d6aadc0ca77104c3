/**
 * One year of the movement: plan, rounds, quotas, fields, milestones, days off, area
 * members.
 */
@ApplicationModule(id = "campaign", displayName = "Kế hoạch năm",
		allowedDependencies = { "runtime", "web", "organisation" })
package vn.danvankheo.year.campaign;

import org.springframework.modulith.ApplicationModule;
