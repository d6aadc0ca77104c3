/**
 * Step 1 of the plan, from a file: reads a unit's list as units really send it, shows
 * what would become of it, and writes it.
 */
@ApplicationModule(id = "listimport", displayName = "Danh sách từ tệp", allowedDependencies = { "runtime", "web",
		"organisation", "file", "typesetting", "campaign", "emulation", "registration" })
package vn.danvankheo.steps.listimport;

import org.springframework.modulith.ApplicationModule;
