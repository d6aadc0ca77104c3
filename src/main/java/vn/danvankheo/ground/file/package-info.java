/**
 * Files: attachments and their store, spreadsheets read and written, letters of old
 * fonts. Knows nothing of papers or of the campaign.
 */
@ApplicationModule(id = "file", displayName = "Tệp", allowedDependencies = { "runtime", "web", "organisation" })
package vn.danvankheo.ground.file;

import org.springframework.modulith.ApplicationModule;
