package vn.danvankheo.organisation;

/**
 * One line of a choice in a form.
 *
 * @param value what is sent
 * @param label what is read
 */
record Option(String value, String label) {

}
