/**
 * The register of official papers: drafting, numbers, issuing, who has read them. Knows
 * nothing of the campaign; steps say what their papers contain.
 */
@ApplicationModule(id = "document", displayName = "Văn bản",
		allowedDependencies = { "runtime", "web", "organisation", "file", "typesetting" })
package vn.danvankheo.ground.document;

import org.springframework.modulith.ApplicationModule;
