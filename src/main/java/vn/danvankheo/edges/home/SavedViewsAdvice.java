package vn.danvankheo.edges.home;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

import vn.danvankheo.ground.organisation.SignedIn;

/** Puts somebody's saved views on the lists that have them. */
@ControllerAdvice
class SavedViewsAdvice {

	private final ViewKeeping keeping;

	SavedViewsAdvice(ViewKeeping keeping) {
		this.keeping = keeping;
	}

	@ModelAttribute("savedViews")
	ViewsOfList views(HttpServletRequest request) {
		Authentication who = SecurityContextHolder.getContext().getAuthentication();
		SavedList list = SavedList.at(request.getRequestURI()).orElse(null);
		if (list == null || !"GET".equals(request.getMethod()) || who == null
				|| !(who.getPrincipal() instanceof SignedIn signedIn)) {
			return null;
		}
		return this.keeping.of(signedIn.actor(), list, AskedFilter.of(request.getQueryString()));
	}

}
