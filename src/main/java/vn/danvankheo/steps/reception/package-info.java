/**
 * Step 1 of the plan, at the standing office: receives what units sent, or returns it
 * with remarks.
 */
@ApplicationModule(id = "reception", displayName = "Tiếp nhận",
		allowedDependencies = { "runtime", "web", "organisation", "campaign", "emulation", "registration", "sending" })
package vn.danvankheo.steps.reception;

import org.springframework.modulith.ApplicationModule;
