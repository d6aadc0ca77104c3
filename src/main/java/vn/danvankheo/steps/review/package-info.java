/**
 * Step 4 of the plan: units look at their own models after three, six and nine months.
 */
@ApplicationModule(id = "review", displayName = "Tự kiểm tra",
		allowedDependencies = { "runtime", "web", "organisation", "file", "document", "typesetting", "campaign",
				"approval", "obligation", "emulation", "implementation", "inspection", "visit" })
package vn.danvankheo.steps.review;

import org.springframework.modulith.ApplicationModule;
