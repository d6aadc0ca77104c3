package vn.danvankheo.edges.home;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import vn.danvankheo.ground.organisation.Actor;

/** The first page answers one question: what must I do, and by when? */
@Controller
class HomeController {

	private final HomeDesk desk;

	HomeController(HomeDesk desk) {
		this.desk = desk;
	}

	@GetMapping("/")
	String home(Actor actor, Model model) {
		model.addAttribute("page", this.desk.pageFor(actor));
		return "edges/home/home";
	}

}
