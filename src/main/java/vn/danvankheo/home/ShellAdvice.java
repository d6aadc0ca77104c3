package vn.danvankheo.home;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

import vn.danvankheo.organisation.Actor;
import vn.danvankheo.organisation.SignedIn;
import vn.danvankheo.organisation.SteeringCommittee;
import vn.danvankheo.organisation.SteeringCommittees;
import vn.danvankheo.organisation.Unit;
import vn.danvankheo.organisation.Units;
import vn.danvankheo.web.PageFrame;

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
		Authentication who = SecurityContextHolder.getContext().getAuthentication();
		if (who == null || !(who.getPrincipal() instanceof SignedIn signedIn) || isFragment(request)) {
			return null;
		}
		Actor actor = signedIn.actor();
		return new Shell(actor.displayName(), whose(actor), Navigation.of(actor, request.getRequestURI()));
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
		return own.stream().map(Unit::shortName).sorted().collect(Collectors.joining(", "));
	}

}
