/**
 * Trợ giúp: the user guide as pages of the product, found from every page and searched
 * without marks. Knows no room's records: it says how, not what.
 */
@ApplicationModule(id = "help", displayName = "Trợ giúp", allowedDependencies = { "web", "organisation" })
package vn.danvankheo.edges.help;

import org.springframework.modulith.ApplicationModule;
