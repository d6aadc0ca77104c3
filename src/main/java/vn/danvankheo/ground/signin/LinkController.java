package vn.danvankheo.ground.signin;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import vn.danvankheo.ground.organisation.Permission;
import vn.danvankheo.ground.organisation.SignedIn;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.Words;

/** The page a single-use link leads to. */
@Controller
class LinkController {

	private final PasswordSetting setting;

	private final Words words;

	LinkController(PasswordSetting setting, Words words) {
		this.setting = setting;
		this.words = words;
	}

	@GetMapping("/links/{secret}")
	String ask(@PathVariable String secret, Model model, HttpServletResponse response) {
		SignedIn holder = this.setting.holderOf(secret).orElse(null);
		response.setHeader("Referrer-Policy", "no-referrer");
		if (holder == null) {
			response.setStatus(HttpServletResponse.SC_GONE);
			return "ground/signin/link-ended";
		}
		model.addAttribute("holder", holder);
		model.addAttribute("secret", secret);
		return "ground/signin/link";
	}

	@PostMapping("/links/{secret}")
	String set(@PathVariable String secret, NewPassword wanted, Model model, HttpServletResponse response) {
		Permission permission = this.setting.set(secret, wanted);
		if (permission.granted()) {
			return "redirect:/login?set";
		}
		model.addAttribute("errors", FormErrors.of(permission.code().equals("password.differs") ? "again" : "password",
				this.words.of(permission)));
		return ask(secret, model, response);
	}

}
