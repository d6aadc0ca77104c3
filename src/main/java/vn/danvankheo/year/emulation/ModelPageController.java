package vn.danvankheo.year.emulation;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import vn.danvankheo.ground.file.Attachments;
import vn.danvankheo.ground.organisation.Actor;

/** The page of one model in one year. */
@Controller
class ModelPageController {

	private final ModelSheets sheets;

	private final Attachments attachments;

	ModelPageController(ModelSheets sheets, Attachments attachments) {
		this.sheets = sheets;
		this.attachments = attachments;
	}

	@GetMapping("/participations/{id}")
	@Transactional(readOnly = true)
	String show(Actor actor, @PathVariable UUID id, @RequestParam(required = false) String list, Model model) {
		model.addAttribute("view", this.sheets.view(actor, new ParticipationId(id)));
		model.addAttribute("files", this.attachments.of(actor, id));
		model.addAttribute("filter", ModelFilter.ofQuery(list));
		return "year/emulation/show";
	}

}
