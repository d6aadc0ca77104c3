package vn.danvankheo.edges.home;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.NameOrder;
import vn.danvankheo.ground.organisation.SignedIn;
import vn.danvankheo.ground.organisation.SteeringCommittee;
import vn.danvankheo.ground.organisation.SteeringCommittees;
import vn.danvankheo.ground.organisation.Unit;
import vn.danvankheo.ground.organisation.Units;
import vn.danvankheo.ground.web.PageFrame;

/** Puts the frame around every page of somebody who is logged in. */
@ControllerAdvice
class ShellAdvice implements PageFrame {

	private final SteeringCommittees committees;

	private final Units units;

	ShellAdvice(SteeringCommittees committees, Units units) {
		this.committees = committees;
		this.units = units;
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
		return new Shell(actor.displayName(), whose(actor), Navigation.of(actor, request.getRequestURI()));
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

	private String whose(Actor actor) {
		if (actor.seesWholeCommittee()) {
			return this.committees.findById(actor.committee())
				.map(SteeringCommittee::names)
				.map((names) -> names.standingOffice())
				.orElse("");
		}
		List<Unit> own = this.units.findAllById(actor.units());
		return own.stream().map(Unit::shortName).sorted(NameOrder.VIETNAMESE).collect(Collectors.joining(", "));
	}

}
