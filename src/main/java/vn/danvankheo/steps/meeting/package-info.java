/**
 * Step 2 of the plan: the meeting that agrees the list of models, its agenda, votes and
 * papers.
 */
@ApplicationModule(id = "meeting", displayName = "Hội nghị", allowedDependencies = { "runtime", "web", "organisation",
		"document", "typesetting", "campaign", "obligation", "emulation", "registration", "reception", "appraisal" })
package vn.danvankheo.steps.meeting;

import org.springframework.modulith.ApplicationModule;
