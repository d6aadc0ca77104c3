/**
 * Step 3 of the plan: what the committee lets a unit change after a model was assigned,
 * and the notice that tells it.
 */
@ApplicationModule(id = "adjustment", displayName = "Điều chỉnh sau khi giao", allowedDependencies = { "runtime", "web",
		"organisation", "document", "typesetting", "campaign", "emulation", "implementation" })
package vn.danvankheo.steps.adjustment;

import org.springframework.modulith.ApplicationModule;
