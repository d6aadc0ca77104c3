/**
 * Pages in general: form keys, rescued forms, error pages, navigation. Knows no other
 * module.
 */
@ApplicationModule(displayName = "Trang", allowedDependencies = {})
package vn.danvankheo.web;

import org.springframework.modulith.ApplicationModule;
