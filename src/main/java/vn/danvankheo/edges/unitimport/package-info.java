/**
 * A whole list of units out of a workbook. Stands apart because files know the
 * organisation, not the other way round (docs/adr/0004).
 */
@ApplicationModule(id = "unitimport", displayName = "Nhập đơn vị",
		allowedDependencies = { "web", "organisation", "file" })
package vn.danvankheo.edges.unitimport;

import org.springframework.modulith.ApplicationModule;
