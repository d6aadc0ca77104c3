package vn.danvankheo.steps.adjustment;

import java.util.UUID;

/**
 * What waits for somebody, with one of each to go to.
 *
 * @param opinions those that wait for his opinion
 * @param waiting those that wait for a decision
 * @param untold those granted that no notice tells yet
 */
record WaitingChanges(int opinions, UUID opinion, int waiting, UUID wish, int untold, UUID tell) {

}
