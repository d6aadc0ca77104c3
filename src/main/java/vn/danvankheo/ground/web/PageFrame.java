package vn.danvankheo.ground.web;

import jakarta.servlet.http.HttpServletRequest;

/** Whoever frames the pages; error pages ask for the frame too. */
public interface PageFrame {

	/**
	 * What {@code layout.html} knows as {@code shell}; null when nobody is logged in.
	 */
	Object shell(HttpServletRequest request);

}
