/**
 * Log-in, sessions, single-use links, and the operator's commands for accounts.
 */
@ApplicationModule(displayName = "Đăng nhập", allowedDependencies = { "web", "organisation", "runtime" })
package vn.danvankheo.signin;

import org.springframework.modulith.ApplicationModule;
