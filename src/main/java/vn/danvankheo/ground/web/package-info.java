/**
 * Pages in general: form keys, rescued and stale forms, what is wrong by field, dates as
 * people type them, words, filters, error pages. Knows nothing of the campaign.
 */
@ApplicationModule(id = "web", displayName = "Trang", allowedDependencies = {})
package vn.danvankheo.ground.web;

import org.springframework.modulith.ApplicationModule;
