/**
 * How an official paper looks: its parts, its rule as data, one composition for both
 * files, a writer for each.
 */
@ApplicationModule(id = "typesetting", displayName = "Trình bày", allowedDependencies = { "web" })
package vn.danvankheo.ground.typesetting;

import org.springframework.modulith.ApplicationModule;
