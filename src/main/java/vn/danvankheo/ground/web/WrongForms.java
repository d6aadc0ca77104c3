package vn.danvankheo.ground.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** A form shown again because something is wrong with it answers 422, everywhere. */
class WrongForms implements HandlerInterceptor {

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			ModelAndView page) {
		if (page != null && "POST".equals(request.getMethod())
				&& page.getModel().get("errors") instanceof FormErrors errors && !errors.none()) {
			page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		}
	}

}
