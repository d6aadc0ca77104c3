/**
 * Step 1 of the plan: a unit writes its models down, one by one, and answers remarks on
 * them.
 */
@ApplicationModule(id = "registration", displayName = "Đăng ký", allowedDependencies = { "runtime", "web",
		"organisation", "file", "typesetting", "campaign", "approval", "obligation", "emulation" })
package vn.danvankheo.steps.registration;

import org.springframework.modulith.ApplicationModule;
