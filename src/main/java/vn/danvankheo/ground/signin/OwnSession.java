package vn.danvankheo.ground.signin;

import java.time.Instant;

/**
 * A session as its owner sees it.
 *
 * @param handle names it without giving its id away
 * @param signedInAt when it was begun
 * @param lastSeenAt when it was last used
 * @param current whether it is the one in use
 */
record OwnSession(String handle, String browser, Instant signedInAt, Instant lastSeenAt, boolean current) {

}
