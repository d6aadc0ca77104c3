package vn.danvankheo.ground.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Answers every error that reached the container with a page in words. */
@Controller
class ErrorPages implements ErrorController {

	private final ProblemPage page;

	ErrorPages(ProblemPage page) {
		this.page = page;
	}

	@RequestMapping("${server.error.path:/error}")
	ModelAndView show(HttpServletRequest request, HttpServletResponse response) {
		int status = (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code) ? code : 404;
		Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
		if (thrown instanceof Throwable throwable && DatabaseOutage.isCauseOf(throwable)) {
			status = HttpServletResponse.SC_SERVICE_UNAVAILABLE;
		}
		if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
			response.setHeader("Retry-After", "10");
		}
		return this.page.problem(request, response, status, null, null);
	}

}
