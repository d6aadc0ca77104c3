/**
 * Who did what when. Hears campaign events in the transaction that raised them; nobody
 * knows it.
 */
@ApplicationModule(displayName = "Nhật ký", allowedDependencies = { "web", "organisation", "campaign", "emulation" })
package vn.danvankheo.history;

import org.springframework.modulith.ApplicationModule;
