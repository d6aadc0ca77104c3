/**
 * Vướng mắc, kiến nghị at every step of the plan: raised by a unit, for it by whoever
 * looks after it, or at a visit; one thread until the unit says that it is solved.
 */
@ApplicationModule(id = "concern", displayName = "Vướng mắc, kiến nghị", allowedDependencies = { "runtime", "web",
		"organisation", "file", "document", "typesetting", "campaign", "emulation" })
package vn.danvankheo.steps.concern;

import org.springframework.modulith.ApplicationModule;
