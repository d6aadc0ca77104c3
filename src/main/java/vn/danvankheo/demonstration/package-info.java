/**
 * The demonstration: one invented town with two campaigns.
 */
@ApplicationModule(displayName = "Trình diễn", allowedDependencies = { "web", "organisation", "document", "campaign",
		"obligation", "emulation", "registration", "inspection", "appraisal", "history", "signin", "runtime" })
package vn.danvankheo.demonstration;

import org.springframework.modulith.ApplicationModule;
