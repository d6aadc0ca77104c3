/**
 * Step 3 of the plan: what a unit means to do about a model that it was given, what comes
 * of it, and what the committee lets it change.
 */
@ApplicationModule(id = "implementation", displayName = "Xây dựng mô hình", allowedDependencies = { "runtime", "web",
		"organisation", "file", "document", "typesetting", "campaign", "obligation", "emulation" })
package vn.danvankheo.steps.implementation;

import org.springframework.modulith.ApplicationModule;
