/**
 * The emulation model, its participation in each year and the stages it goes through.
 */
@ApplicationModule(displayName = "Mô hình",
		allowedDependencies = { "web", "runtime", "organisation", "document", "campaign" })
package vn.danvankheo.emulation;

import org.springframework.modulith.ApplicationModule;
