/**
 * What the product stands on: the embedded database, the clock, the start-up checks, the
 * command line.
 */
@ApplicationModule(displayName = "Vận hành", allowedDependencies = {})
package vn.danvankheo.runtime;

import org.springframework.modulith.ApplicationModule;
