package vn.danvankheo.ground.web;

import java.time.Instant;

/**
 * One send that is under way.
 *
 * @param digest of the form's key and its content
 * @param content the digest of its content and its sender alone
 * @param takenAt when it was taken; whoever takes it over has another time
 */
record Send(String digest, String content, Instant takenAt) {

}
