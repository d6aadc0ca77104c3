package vn.danvankheo.edges.home;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.AtWork;
import vn.danvankheo.ground.organisation.PeopleAtWork;
import vn.danvankheo.ground.organisation.SignedIn;
import vn.danvankheo.ground.web.PageFrame;

/** Puts the frame around every page of somebody who is logged in. */
@ControllerAdvice
class ShellAdvice implements PageFrame {

	private final PeopleAtWork people;

	ShellAdvice(PeopleAtWork people) {
		this.people = people;
	}

	@Override
	@ModelAttribute("shell")
	public Shell shell(HttpServletRequest request) {
		if (isFragment(request)) {
			return null;
		}
		beginSession(request);
		Authentication who = SecurityContextHolder.getContext().getAuthentication();
		if (who == null || !(who.getPrincipal() instanceof SignedIn signedIn)) {
			return null;
		}
		Actor actor = signedIn.actor();
		return new Shell(actor.displayName(), whose(actor, request), Navigation.of(actor, request.getRequestURI()));
	}

	/** Before the page outgrows its buffer: after that no form could get its token. */
	private void beginSession(HttpServletRequest request) {
		if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
			token.getToken();
		}
	}

	private boolean isFragment(HttpServletRequest request) {
		return request.getHeader("HX-Request") != null;
	}

	/** Known from the door; asked only where nobody stood there. */
	private String whose(Actor actor, HttpServletRequest request) {
		return (request.getAttribute(AtWork.OF_REQUEST) instanceof AtWork known) ? known.whose()
				: this.people.find(actor).map(AtWork::whose).orElse("");
	}

}
