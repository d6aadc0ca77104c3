package vn.danvankheo.ground.signin;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The log-in page. */
@Controller
class LogInController {

	private final ObjectProvider<ShownAccounts> shown;

	LogInController(ObjectProvider<ShownAccounts> shown) {
		this.shown = shown;
	}

	@GetMapping("/login")
	String ask(HttpServletRequest request, Model model, Authentication who) {
		if (who != null && who.isAuthenticated()) {
			return "redirect:" + Continuation.of(request).path();
		}
		return page(request, model);
	}

	/** Reached only by the forward that follows a log-in that came to nothing. */
	@PostMapping("/login/refusal")
	String askAgain(HttpServletRequest request, Model model) {
		model.addAttribute("refused", request.getAttribute(LogInOutcome.REFUSED));
		model.addAttribute("busy", request.getAttribute(LogInOutcome.BUSY));
		model.addAttribute("username", request.getParameter("username"));
		return page(request, model);
	}

	private String page(HttpServletRequest request, Model model) {
		model.addAttribute("continuation", Continuation.of(request).path());
		model.addAttribute("left", request.getParameter("left") != null);
		model.addAttribute("linkUsed", request.getParameter("set") != null);
		model.addAttribute("shown", this.shown.stream().findFirst().map(ShownAccounts::list).orElse(List.of()));
		model.addAttribute("about", this.shown.stream().findFirst().map(ShownAccounts::about).orElse(""));
		return "ground/signin/login";
	}

}
