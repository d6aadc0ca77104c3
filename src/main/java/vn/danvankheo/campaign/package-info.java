/**
 * One year of the movement: rounds, quotas, fields, milestones, deadlines.
 */
@ApplicationModule(displayName = "Kế hoạch năm", allowedDependencies = { "web", "runtime", "organisation", "document" })
package vn.danvankheo.campaign;

import org.springframework.modulith.ApplicationModule;
