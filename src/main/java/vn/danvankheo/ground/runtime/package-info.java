/**
 * What the product stands on: the embedded database, the clock, the start-up checks, the
 * command line.
 */
@ApplicationModule(id = "runtime", displayName = "Vận hành", allowedDependencies = "web")
package vn.danvankheo.ground.runtime;

import org.springframework.modulith.ApplicationModule;
