/**
 * A whole list of units out of a workbook. Stands apart because the organisation knows
 * nothing of files, and files know the organisation (docs/adr/0004).
 */
@ApplicationModule(displayName = "Nhập đơn vị", allowedDependencies = { "web", "organisation", "document" })
package vn.danvankheo.unitimport;

import org.springframework.modulith.ApplicationModule;
