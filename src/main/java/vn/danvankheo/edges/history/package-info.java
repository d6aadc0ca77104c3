/**
 * Who did what when. Hears what happened in the transaction that did it; nobody knows it.
 */
@ApplicationModule(id = "history", displayName = "Nhật ký",
		allowedDependencies = { "web", "organisation", "campaign", "emulation" })
package vn.danvankheo.edges.history;

import org.springframework.modulith.ApplicationModule;
