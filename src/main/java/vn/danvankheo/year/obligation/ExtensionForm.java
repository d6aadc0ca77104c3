package vn.danvankheo.year.obligation;

/**
 * Gia hạn, as typed.
 *
 * @param until until the end of which day
 */
record ExtensionForm(String until, String reason) {

	ExtensionForm {
		until = (until != null) ? until : "";
		reason = (reason != null) ? reason : "";
	}

}
