/**
 * Files: attachments and spreadsheets. Knows nothing of the campaign.
 */
@ApplicationModule(displayName = "Văn bản, tệp", allowedDependencies = { "web", "organisation", "runtime" })
package vn.danvankheo.document;

import org.springframework.modulith.ApplicationModule;
