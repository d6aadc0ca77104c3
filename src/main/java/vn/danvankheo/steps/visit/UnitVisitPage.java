package vn.danvankheo.steps.visit;

import java.util.List;

import vn.danvankheo.ground.file.Attachment;
import vn.danvankheo.ground.organisation.Permission;

/**
 * The page of a visit as the unit visited sees it: that it takes place, and the minutes
 * once the team has confirmed them.
 *
 * @param minutes the newest minutes the team confirmed; null while there are none
 * @param content what they tell the unit; null while there are none
 */
record UnitVisitPage(Visit visit, Minutes minutes, MinutesContent content, List<Attachment> copies, Permission answer) {

}
