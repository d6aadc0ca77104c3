package vn.danvankheo.year.emulation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;

import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.danvankheo.ground.file.Download;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Role;
import vn.danvankheo.ground.organisation.UnitKind;

/** All models a person may see: filtered, searched, page by page. */
@Controller
class ModelListController {

	private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private final ModelBrowsing browsing;

	private final ModelExport export;

	ModelListController(ModelBrowsing browsing, ModelExport export) {
		this.browsing = browsing;
		this.export = export;
	}

	@GetMapping("/participations")
	String list(Actor actor, @RequestParam Map<String, String> parameters, Model model) {
		ModelListView view = this.browsing.view(actor, ModelFilter.of(parameters));
		model.addAttribute("view", view);
		model.addAttribute("filter", view.filter());
		model.addAttribute("receives", actor.holds(Role.STANDING_OFFICE));
		model.addAttribute("wholeCommittee", actor.seesWholeCommittee());
		model.addAttribute("tabs", view.figures().tabs(!actor.units().isEmpty()));
		model.addAttribute("unitKinds", UnitKind.values());
		model.addAttribute("ownerKinds", OwnerKind.values());
		model.addAttribute("modelKinds", ModelKind.values());
		model.addAttribute("novelties", Novelty.values());
		return "year/emulation/list";
	}

	@GetMapping("/participations/list.xlsx")
	ResponseEntity<Resource> workbook(Actor actor, @RequestParam Map<String, String> parameters) throws IOException {
		Path file = this.export.write(actor, ModelFilter.of(parameters));
		long size = Files.size(file);
		InputStream content = Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
		return Download.of("mo-hinh-dan-van-kheo.xlsx", WORKBOOK, size, new InputStreamResource(content));
	}

}
