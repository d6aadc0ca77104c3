package vn.danvankheo.edges.home;

import java.time.Clock;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import vn.danvankheo.ground.organisation.Actor;

/** The first page answers one question: what must I do, and by when? */
@Controller
class HomeController {

	/** So many slow sources are waited for; the next takes the page along. */
	private static final int MOST = 3;

	private final HomeDesk desk;

	private final RestingSources resting;

	private final Clock clock;

	HomeController(HomeDesk desk, RestingSources resting, Clock clock) {
		this.desk = desk;
		this.resting = resting;
		this.clock = clock;
	}

	@GetMapping("/")
	String home(Actor actor, Model model) {
		model.addAttribute("page", page(actor, MOST));
		return "edges/home/home";
	}

	private HomePage page(Actor actor, int tries) {
		try {
			return this.desk.pageFor(actor);
		}
		catch (SlowSource slow) {
			if (tries == 0) {
				throw (RuntimeException) slow.getCause();
			}
			this.resting.add(slow, actor.committee(), this.clock.instant());
			return page(actor, tries - 1);
		}
	}

}
