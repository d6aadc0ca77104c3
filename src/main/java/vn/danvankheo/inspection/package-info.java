/**
 * Steps 2, 4 and 5 of the plan: teams go to the units, see their models, and write down
 * what they found.
 */
@ApplicationModule(displayName = "Kiểm tra",
		allowedDependencies = { "web", "runtime", "organisation", "document", "campaign", "obligation", "emulation" })
package vn.danvankheo.inspection;

import org.springframework.modulith.ApplicationModule;
