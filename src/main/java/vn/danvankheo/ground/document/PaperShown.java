package vn.danvankheo.ground.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Refused;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.VietnameseDate;
import vn.danvankheo.ground.web.Words;

/** Shows a paper's page, also after a form on it could not be taken. */
@Component
class PaperShown {

	private final PaperPages pages;

	private final PaperBrowsing browsing;

	private final Words words;

	private final Clock clock;

	PaperShown(PaperPages pages, PaperBrowsing browsing, Words words, Clock clock) {
		this.pages = pages;
		this.browsing = browsing;
		this.words = words;
		this.clock = clock;
	}

	String page(Actor actor, PaperId id, Model model) {
		return page(actor, id, Map.of(), new FormErrors(), model);
	}

	/** The page again, with what was typed and what is wrong with it. */
	String again(Actor actor, PaperId id, Map<String, String> typed, FormErrors errors, Model model) {
		return page(actor, id, typed, errors, model);
	}

	/** The page again, where the reason asked for is missing or too long. */
	String withoutReason(Actor actor, PaperId id, String field, String typed, Refused refused, Model model) {
		return again(actor, id, Map.of(field, typed),
				refused.at(field, this.words, "paper.reasonMissing", "paper.reasonTooLong"), model);
	}

	private String page(Actor actor, PaperId id, Map<String, String> typed, FormErrors errors, Model model) {
		PaperPage page = this.pages.page(actor, id);
		model.addAttribute("page", page);
		model.addAttribute("canWord", actor.holds(Role.STANDING_OFFICE, Role.CLERK, Role.LEADER));
		model.addAttribute("typed", typed);
		model.addAttribute("errors", errors);
		model.addAttribute("today", VietnameseDate.format(LocalDate.now(this.clock)));
		if (page.may().link().granted()) {
			model.addAttribute("linkKinds", LinkKind.values());
			model.addAttribute("others",
					this.browsing.page(actor, PaperFilter.ALL)
						.stream()
						.filter((row) -> !row.id().equals(page.head().id())
								&& page.links().stream().noneMatch((link) -> link.other().id().equals(row.id())))
						.map(PaperRow::named)
						.distinct()
						.toList());
		}
		return "ground/document/paper";
	}

}
