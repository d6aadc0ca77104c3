/**
 * Step 1 of the plan: a unit looks through its list and sends it, in numbered batches,
 * until it is locked.
 */
@ApplicationModule(id = "sending", displayName = "Gửi danh sách", allowedDependencies = { "runtime", "web",
		"organisation", "file", "campaign", "approval", "obligation", "emulation", "registration" })
package vn.danvankheo.steps.sending;

import org.springframework.modulith.ApplicationModule;
