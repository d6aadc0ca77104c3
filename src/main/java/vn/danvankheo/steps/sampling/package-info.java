/**
 * Steps 4 and 5 of the plan: which models teams go to see, drawn by a rule that can be
 * repeated.
 */
@ApplicationModule(id = "sampling", displayName = "Chọn mẫu kiểm tra",
		allowedDependencies = { "runtime", "web", "organisation", "campaign", "emulation", "inspection" })
package vn.danvankheo.steps.sampling;

import org.springframework.modulith.ApplicationModule;
