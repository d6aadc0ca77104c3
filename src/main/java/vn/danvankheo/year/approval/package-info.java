/**
 * Trình – duyệt within a unit that wants its head to approve what it sends.
 */
@ApplicationModule(id = "approval", displayName = "Người đứng đầu duyệt",
		allowedDependencies = { "runtime", "web", "organisation", "campaign" })
package vn.danvankheo.year.approval;

import org.springframework.modulith.ApplicationModule;
