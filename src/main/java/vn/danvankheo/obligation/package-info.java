/**
 * What is owed, by whom and by when: kinds declared by the rooms that own them, and one
 * mechanism for all.
 */
@ApplicationModule(displayName = "Việc có hạn", allowedDependencies = { "web", "organisation", "campaign" })
package vn.danvankheo.obligation;

import org.springframework.modulith.ApplicationModule;
