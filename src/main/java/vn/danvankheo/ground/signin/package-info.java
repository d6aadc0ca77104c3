/**
 * Log-in, sessions, single-use links, and the operator's commands for accounts.
 */
@ApplicationModule(id = "signin", displayName = "Đăng nhập", allowedDependencies = { "runtime", "web", "organisation" })
package vn.danvankheo.ground.signin;

import org.springframework.modulith.ApplicationModule;
