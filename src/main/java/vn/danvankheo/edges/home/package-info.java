/**
 * The first page: what must be done and by when, the frame around every page, and
 * everybody's saved views of lists.
 */
@ApplicationModule(id = "home", displayName = "Việc phải làm", allowedDependencies = { "runtime", "web", "organisation",
		"document", "campaign", "obligation", "emulation", "registration", "sending", "following" })
package vn.danvankheo.edges.home;

import org.springframework.modulith.ApplicationModule;
