/**
 * What is owed, by whom, for which period, and by when.
 */
@ApplicationModule(id = "obligation", displayName = "Việc có hạn",
		allowedDependencies = { "runtime", "web", "organisation", "file", "campaign", "approval" })
package vn.danvankheo.year.obligation;

import org.springframework.modulith.ApplicationModule;
