/**
 * The demonstration: one invented town with two campaigns.
 */
@ApplicationModule(id = "demonstration", displayName = "Trình diễn",
		allowedDependencies = { "runtime", "web", "signin", "organisation", "document", "campaign", "obligation",
				"emulation", "registration", "sending", "reception", "appraisal", "meeting", "notice", "implementation",
				"adjustment", "concern", "inspection", "visit", "reporting", "review" })
package vn.danvankheo.edges.demonstration;

import org.springframework.modulith.ApplicationModule;
