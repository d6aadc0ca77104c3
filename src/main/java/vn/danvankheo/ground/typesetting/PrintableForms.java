package vn.danvankheo.ground.typesetting;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.UriUtils;

/**
 * Whoever types letters that no paper prints, in whatever form, is told on the page that
 * follows; of a form that saves itself, in its answer.
 */
@Component
class PrintableForms implements HandlerInterceptor, WebMvcConfigurer {

	private static final String NOTE = "notPrinted";

	/** What reaches no paper; a pasted table is told of in its preview. */
	private static final Set<String> NEVER_PRINTED = Set.of("_csrf", "formKey", "table", "html");

	private static final String OF_ONE_S_OWN = "/(login|links|account|saved-views|rescued-forms)\\b.*";

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		String note = note(request);
		if (note != null) {
			request.setAttribute(NOTE, note);
			response.setHeader("X-Not-Printed", UriUtils.encode(note, StandardCharsets.UTF_8));
			RequestContextUtils.getOutputFlashMap(request).put(NOTE, note);
		}
		return true;
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			ModelAndView page) {
		Object note = request.getAttribute(NOTE);
		if (note != null && page != null && !String.valueOf(page.getViewName()).startsWith("redirect:")) {
			page.addObject(NOTE, note);
		}
	}

	private static String note(HttpServletRequest request) {
		if (!"POST".equals(request.getMethod()) || request.getRequestURI().matches(OF_ONE_S_OWN)) {
			return null;
		}
		return Printable.note(request.getParameterMap()
			.entrySet()
			.stream()
			.filter((field) -> !NEVER_PRINTED.contains(field.getKey()))
			.map(Map.Entry::getValue)
			.flatMap(Stream::of)
			.collect(Collectors.joining(" ")));
	}

}
