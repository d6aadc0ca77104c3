/**
 * The first page: what must be done and by when, the frame around every page, and
 * everybody's saved views of lists.
 */
@ApplicationModule(displayName = "Việc phải làm", allowedDependencies = { "web", "runtime", "organisation", "campaign",
		"obligation", "emulation", "document", "registration" })
package vn.danvankheo.home;

import org.springframework.modulith.ApplicationModule;
