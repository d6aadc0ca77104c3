package vn.danvankheo.steps.inspection;

import vn.danvankheo.ground.organisation.AccountId;

/**
 * One place in a team.
 *
 * @param account whose it is; null for somebody without an account
 * @param position his chức vụ; may be empty
 */
public record Seat(AccountId account, String name, String position, TeamFunction function) {

}
