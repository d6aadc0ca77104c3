package vn.danvankheo.ground.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * A form shown again because something is wrong with it answers 422, everywhere. A page
 * that answers what was sent says so, and «forms.js» gives it the place of the form in
 * the history, so that nobody who goes back is asked to send it again.
 */
class WrongForms implements HandlerInterceptor {

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			ModelAndView page) {
		if (page == null || !"POST".equals(request.getMethod()) || leadsOn(page)) {
			return;
		}
		page.addObject("answersPost", true);
		if (page.getModel().get("errors") instanceof FormErrors errors && !errors.none()) {
			page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

	private static boolean leadsOn(ModelAndView page) {
		return !page.hasView() || String.valueOf(page.getViewName()).startsWith("redirect:");
	}

}
