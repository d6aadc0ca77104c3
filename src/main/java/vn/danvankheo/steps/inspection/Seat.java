package vn.danvankheo.steps.inspection;

import vn.danvankheo.ground.organisation.AccountId;

/**
 * One place in a team.
 *
 * @param account whose it is; null for somebody without an account
 * @param name his name
 * @param position his chức vụ; may be empty
 * @param function what he is in the team
 */
public record Seat(AccountId account, String name, String position, TeamFunction function) {

}
