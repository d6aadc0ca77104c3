/**
 * What is owed by which unit and by when.
 */
@ApplicationModule(displayName = "Việc có hạn", allowedDependencies = { "web", "organisation", "campaign" })
package vn.danvankheo.obligation;

import org.springframework.modulith.ApplicationModule;
