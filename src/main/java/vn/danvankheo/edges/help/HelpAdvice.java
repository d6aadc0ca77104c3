package vn.danvankheo.edges.help;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Lets every page lead to the part of the guide that speaks of it. */
@ControllerAdvice
class HelpAdvice {

	@ModelAttribute("help")
	Help help(HttpServletRequest request) {
		return new Help(HelpTopics.of(request.getRequestURI()));
	}

	/** Where the guide speaks of a page. */
	record Help(String path) {
	}

}
