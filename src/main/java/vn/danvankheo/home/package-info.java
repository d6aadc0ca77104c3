/**
 * The first page: what must be done and by when, and the frame around every page.
 */
@ApplicationModule(displayName = "Việc phải làm",
		allowedDependencies = { "web", "organisation", "campaign", "obligation", "emulation", "document" })
package vn.danvankheo.home;

import org.springframework.modulith.ApplicationModule;
