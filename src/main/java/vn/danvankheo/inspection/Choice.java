package vn.danvankheo.inspection;

/**
 * One line of a choice in a form.
 *
 * @param value what is sent
 * @param label what is read
 */
record Choice(String value, String label) {

}
