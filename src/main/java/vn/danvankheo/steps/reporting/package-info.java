/**
 * Step 3 of the plan: units report every month, every half year and every year.
 */
@ApplicationModule(id = "reporting", displayName = "Báo cáo định kỳ",
		allowedDependencies = { "runtime", "web", "organisation", "file", "document", "typesetting", "campaign",
				"approval", "obligation", "emulation", "implementation" })
package vn.danvankheo.steps.reporting;

import org.springframework.modulith.ApplicationModule;
