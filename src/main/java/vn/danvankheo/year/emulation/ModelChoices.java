package vn.danvankheo.year.emulation;

import java.util.List;

import vn.danvankheo.ground.web.Choice;

/**
 * What can be chosen above the list.
 *
 * @param units the units the reader may see
 */
record ModelChoices(List<Choice> years, List<Choice> rounds, List<Choice> units, List<Choice> fields) {

}
