/**
 * Step 1 of the plan: a unit registers its models, the standing office receives or
 * returns them.
 */
@ApplicationModule(displayName = "Đăng ký",
		allowedDependencies = { "web", "runtime", "organisation", "document", "campaign", "obligation", "emulation" })
package vn.danvankheo.registration;

import org.springframework.modulith.ApplicationModule;
