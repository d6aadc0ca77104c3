package vn.danvankheo.edges.home;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Every place somebody can go, and the way out: what the bar at the foot of a phone has
 * no room for.
 */
@Controller
class MoreController {

	@GetMapping("/more")
	String more() {
		return "edges/home/more";
	}

}
