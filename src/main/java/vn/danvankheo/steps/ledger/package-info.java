/**
 * Step 1 of the plan, counted: the quota of each unit beside what it registered, on the
 * page and on paper.
 */
@ApplicationModule(id = "ledger", displayName = "Chỉ tiêu", allowedDependencies = { "runtime", "web", "organisation",
		"file", "document", "typesetting", "campaign", "obligation", "emulation", "registration", "sending" })
package vn.danvankheo.steps.ledger;

import org.springframework.modulith.ApplicationModule;
