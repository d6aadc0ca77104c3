/**
 * Steering committees, their units, accounts, roles, what an actor may see, and the
 * record of what happened.
 */
@ApplicationModule(id = "organisation", displayName = "Tổ chức", allowedDependencies = { "runtime", "web" })
package vn.danvankheo.ground.organisation;

import org.springframework.modulith.ApplicationModule;
