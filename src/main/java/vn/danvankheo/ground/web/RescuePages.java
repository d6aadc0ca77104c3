package vn.danvankheo.ground.web;

import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The pages on which what was sent too late is saved after all. */
@Controller
class RescuePages {

	private final RescuedForms forms;

	RescuePages(RescuedForms forms) {
		this.forms = forms;
	}

	/** Reached only by a forward from {@link Rescue}. */
	@RequestMapping("/error/too-late")
	String tooLate(HttpServletRequest request, HttpServletResponse response, Model model) {
		if (!(request.getAttribute(Rescue.OUTCOME) instanceof Rescue.Outcome outcome)) {
			throw new NoSuchRecord();
		}
		SecurityHeaders.forbidCaching(response);
		response.setStatus(HttpStatus.FORBIDDEN.value());
		model.addAttribute("kind", outcome.kind().name());
		model.addAttribute("form", outcome.form());
		model.addAttribute("once", outcome.digest());
		if (outcome.kind() != Rescue.Kind.KEPT_FOR_ANOTHER) {
			model.addAttribute("typed", TypedText.of(request));
		}
		return "ground/web/too-late";
	}

	/** What this person sent from this browser and has not saved. */
	@GetMapping("/rescued-forms")
	String list(HttpServletRequest request, Model model) {
		List<RescuedForm> kept = kept(request);
		if (kept.isEmpty()) {
			return "redirect:/";
		}
		model.addAttribute("forms", kept);
		model.addAttribute("alone", kept.size() == 1);
		return "ground/web/rescued-forms";
	}

	/** It is not wanted any more. */
	@PostMapping("/rescued-forms/{id}/dismissal")
	String dismiss(@PathVariable UUID id, HttpServletRequest request) {
		Person.of(request).ifPresent((account) -> this.forms.forget(account, id));
		return "redirect:/rescued-forms";
	}

	private List<RescuedForm> kept(HttpServletRequest request) {
		UUID account = Person.of(request).orElseThrow(NoSuchRecord::new);
		return BrowserMark.of(request).map((mark) -> this.forms.of(account, mark.hash())).orElse(List.of());
	}

}
