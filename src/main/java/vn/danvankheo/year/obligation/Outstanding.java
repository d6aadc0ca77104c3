package vn.danvankheo.year.obligation;

import java.util.UUID;

/**
 * What the office must see to in a period.
 *
 * @param wishes how many ask to be let in again
 */
record Outstanding(UUID period, long open, long wishes) {

}
