package vn.danvankheo.ground.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.core.PropertyReferenceException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Answers what use cases throw with a page that says why. */
class ProblemResolver implements HandlerExceptionResolver {

	private static final Logger log = LoggerFactory.getLogger(ProblemResolver.class);

	private final ProblemPage page;

	private final Words words;

	private final RefusedAccess refused;

	private final OnceOnly onceOnly;

	ProblemResolver(ProblemPage page, Words words, RefusedAccess refused, OnceOnly onceOnly) {
		this.page = page;
		this.words = words;
		this.refused = refused;
		this.onceOnly = onceOnly;
	}

	@Override
	public ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response, Object handler,
			Exception ex) {
		if (isConflict(ex) && this.onceOnly.leadToSame(request, response)) {
			return new ModelAndView();
		}
		if (ex instanceof StaleForm stale) {
			return this.page.conflict(request, response, stale);
		}
		if (ex instanceof SentAlready sent) {
			return this.page.sent(request, response, sent);
		}
		if (ex instanceof NoSuchRecord) {
			note(request, "record");
			return this.page.problem(request, response, 404, null, null);
		}
		if (DatabaseCollision.isCauseOf(ex)) {
			log.warn("Two changes met in the database", ex);
			return reasoned(request, response, new Stale());
		}
		if (ex instanceof OptimisticLockingFailureException && !(ex instanceof Stale)) {
			return reasoned(request, response, new Stale());
		}
		boolean noUpload = ex instanceof MultipartException && !(ex instanceof MaxUploadSizeExceededException);
		if (noUpload || ex instanceof PropertyReferenceException) {
			return this.page.problem(request, response, 400, null, null);
		}
		return (ex instanceof ReasonedProblem problem) ? reasoned(request, response, problem) : null;
	}

	/** What a person is told who sends again what he sent from another tab. */
	private static boolean isConflict(Exception ex) {
		boolean refused = ex instanceof ReasonedProblem problem && problem.status() == HttpServletResponse.SC_CONFLICT;
		return (refused && !(ex instanceof SendUnderWay)) || ex instanceof OptimisticLockingFailureException
				|| DatabaseCollision.isCauseOf(ex);
	}

	private ModelAndView reasoned(HttpServletRequest request, HttpServletResponse response, ReasonedProblem problem) {
		String reason = this.words.find(problem.messageKey(), problem.arguments().toArray()).orElse(null);
		if (reason == null) {
			log.warn("No words for {}", problem.messageKey());
		}
		if (problem.status() == HttpServletResponse.SC_FORBIDDEN) {
			note(request, problem.messageKey());
		}
		if (problem instanceof SendUnderWay || problem.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
			response.setHeader("Retry-After", "5");
		}
		return this.page.problem(request, response, problem.status(), reason, problem.messageKey());
	}

	/** Another's record and a missing one cannot be told apart here either. */
	private void note(HttpServletRequest request, String what) {
		Person.of(request).ifPresent((account) -> this.refused.note(account, what));
	}

}
