/**
 * Step 2 of the plan: opinions and verdicts on what units registered, the meeting that
 * agrees the list, and the notice that assigns the models.
 */
@ApplicationModule(displayName = "Thẩm định", allowedDependencies = { "web", "runtime", "organisation", "document",
		"campaign", "obligation", "emulation", "registration" })
package vn.danvankheo.appraisal;

import org.springframework.modulith.ApplicationModule;
