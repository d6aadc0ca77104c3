/**
 * The emulation model, its participation in each year and the stages it goes through.
 */
@ApplicationModule(id = "emulation", displayName = "Mô hình",
		allowedDependencies = { "runtime", "web", "organisation", "file", "typesetting", "campaign" })
package vn.danvankheo.year.emulation;

import org.springframework.modulith.ApplicationModule;
