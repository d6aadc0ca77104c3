/**
 * Steering committees, their units, accounts, roles, and what an actor may see.
 */
@ApplicationModule(displayName = "Tổ chức", allowedDependencies = { "web", "runtime" })
package vn.danvankheo.organisation;

import org.springframework.modulith.ApplicationModule;
