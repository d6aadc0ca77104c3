/**
 * Steps 2, 4 and 5 of the plan: teams, what they are given to look at, and when they go.
 */
@ApplicationModule(id = "inspection", displayName = "Kiểm tra", allowedDependencies = { "runtime", "web",
		"organisation", "file", "document", "typesetting", "campaign", "obligation", "emulation" })
package vn.danvankheo.steps.inspection;

import org.springframework.modulith.ApplicationModule;
