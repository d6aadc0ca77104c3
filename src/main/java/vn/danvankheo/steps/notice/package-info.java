/**
 * Step 2 of the plan: the notice that assigns the models, and what was changed or
 * withdrawn after it.
 */
@ApplicationModule(id = "notice", displayName = "Thông báo giao nhiệm vụ", allowedDependencies = { "runtime", "web",
		"organisation", "document", "typesetting", "campaign", "emulation", "meeting" })
package vn.danvankheo.steps.notice;

import org.springframework.modulith.ApplicationModule;
