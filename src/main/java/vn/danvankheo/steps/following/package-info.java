/**
 * Step 3 of the plan: members of the committee follow the units they look after, urge
 * them and go there («bám sát địa bàn»).
 */
@ApplicationModule(id = "following", displayName = "Bám sát địa bàn",
		allowedDependencies = { "runtime", "web", "organisation", "file", "document", "typesetting", "campaign",
				"obligation", "emulation", "implementation", "adjustment", "inspection", "concern" })
package vn.danvankheo.steps.following;

import org.springframework.modulith.ApplicationModule;
