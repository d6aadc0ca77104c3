package vn.danvankheo.ground.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.Refused;
import vn.danvankheo.ground.organisation.SignedIn;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.Words;

/** Somebody's own account: his password and the sessions he has open. */
@Controller
class OwnAccountController {

	private final OwnSessions sessions;

	private final OwnPassword password;

	private final Words words;

	private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

	OwnAccountController(OwnSessions sessions, OwnPassword password, Words words) {
		this.sessions = sessions;
		this.password = password;
		this.words = words;
	}

	@GetMapping("/account")
	String show(@AuthenticationPrincipal SignedIn who, HttpServletRequest request, Model model) {
		model.addAttribute("who", who);
		model.addAttribute("sessions", this.sessions.list(who, request.getSession().getId()));
		return "ground/signin/account";
	}

	@PostMapping("/account/password")
	String changePassword(@AuthenticationPrincipal SignedIn who, @RequestParam String current, NewPassword wanted,
			HttpServletRequest request, HttpServletResponse response, Model model, RedirectAttributes flash) {
		try {
			goOn(this.password.change(who, current, wanted, Origin.of(request.getRemoteAddr())), request, response);
		}
		catch (Refused refused) {
			Permission reason = refused.permission();
			model.addAttribute("errors", FormErrors.of(fieldOf(reason), this.words.of(reason)));
			return show(who, request, model);
		}
		flash.addFlashAttribute("done", "Đã đổi mật khẩu. Các phiên đăng nhập khác đã kết thúc.");
		return "redirect:/account";
	}

	private static String fieldOf(Permission reason) {
		return switch (reason.code()) {
			case "password.wrong" -> "current";
			case "password.differs" -> "again";
			default -> "password";
		};
	}

	/** This session goes on, under a new id; the others hold a stamp that is no more. */
	private void goOn(SignedIn renewed, HttpServletRequest request, HttpServletResponse response) {
		this.sessions.endOthers(renewed, request.getSession().getId());
		request.changeSessionId();
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(
				UsernamePasswordAuthenticationToken.authenticated(renewed, null, renewed.getAuthorities()));
		SecurityContextHolder.setContext(context);
		this.contexts.saveContext(context, request, response);
	}

	@PostMapping("/account/sessions/{handle}/end")
	String end(@AuthenticationPrincipal SignedIn who, @PathVariable String handle, RedirectAttributes flash) {
		this.sessions.end(who, handle);
		flash.addFlashAttribute("done", "Đã kết thúc phiên đăng nhập đó.");
		return "redirect:/account";
	}

	@PostMapping("/account/sessions/end-others")
	String endOthers(@AuthenticationPrincipal SignedIn who, HttpServletRequest request, RedirectAttributes flash) {
		this.sessions.endOthers(who, request.getSession().getId());
		flash.addFlashAttribute("done", "Đã kết thúc mọi phiên đăng nhập khác.");
		return "redirect:/account";
	}

}
