package vn.danvankheo.year.emulation;

import java.util.List;

import vn.danvankheo.ground.web.Choice;

/**
 * What can be chosen above the list.
 *
 * @param years the campaigns
 * @param rounds the rounds of the chosen year
 * @param units the units the reader may see
 * @param fields the fields of the chosen year
 */
record ModelChoices(List<Choice> years, List<Choice> rounds, List<Choice> units, List<Choice> fields) {

}
