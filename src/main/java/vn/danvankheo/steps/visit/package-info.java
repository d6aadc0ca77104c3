/**
 * Steps 2, 4 and 5 of the plan, on the spot: what a team found by its criteria, photos,
 * minutes, results.
 */
@ApplicationModule(id = "visit", displayName = "Lượt kiểm tra", allowedDependencies = { "runtime", "web",
		"organisation", "file", "document", "typesetting", "campaign", "emulation", "inspection" })
package vn.danvankheo.steps.visit;

import org.springframework.modulith.ApplicationModule;
