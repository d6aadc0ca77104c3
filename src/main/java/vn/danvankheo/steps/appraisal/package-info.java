/**
 * Step 2 of the plan: opinions and proposed verdicts on what units registered.
 */
@ApplicationModule(id = "appraisal", displayName = "Thẩm định", allowedDependencies = { "runtime", "web",
		"organisation", "file", "campaign", "obligation", "emulation", "registration", "reception" })
package vn.danvankheo.steps.appraisal;

import org.springframework.modulith.ApplicationModule;
