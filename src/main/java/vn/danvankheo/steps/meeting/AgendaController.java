package vn.danvankheo.steps.meeting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.steps.appraisal.SeenVerdict;

/** What a meeting is to decide, and its conclusion. */
@Controller
class AgendaController {

	private final MeetingSheets sheets;

	private final MeetingDesk desk;

	private final Concluding concluding;

	AgendaController(MeetingSheets sheets, MeetingDesk desk, Concluding concluding) {
		this.sheets = sheets;
		this.desk = desk;
		this.concluding = concluding;
	}

	@GetMapping("/meetings/{id}/agenda")
	String agenda(Actor actor, @PathVariable UUID id, Model model) {
		MeetingId meeting = new MeetingId(id);
		model.addAttribute("candidates", this.sheets.candidates(actor, meeting));
		model.addAttribute("view", this.sheets.ofOffice(actor, meeting));
		return "steps/meeting/agenda";
	}

	@PostMapping("/meetings/{id}/agenda")
	String agree(Actor actor, @PathVariable UUID id, @RequestParam(name = "model", required = false) List<UUID> models,
			RedirectAttributes redirect) {
		this.desk.agree(actor, new MeetingId(id), (models != null) ? models : List.of());
		redirect.addFlashAttribute("notice", "Đã lưu nội dung họp.");
		return "redirect:/meetings/" + id;
	}

	@GetMapping("/meetings/{id}/conclusion")
	String preview(Actor actor, @PathVariable UUID id, Model model) {
		model.addAttribute("conclusion", this.concluding.preview(actor, new MeetingId(id)));
		return "steps/meeting/conclusion";
	}

	@PostMapping("/meetings/{id}/conclusion")
	String conclude(Actor actor, @PathVariable UUID id, @RequestParam(required = false) List<String> seen,
			RedirectAttributes redirect) {
		Map<UUID, SeenVerdict> proposals = new HashMap<>();
		for (String each : (seen != null) ? seen : List.<String>of()) {
			String[] parts = each.split(":", 2);
			if (parts[0].matches(SeenVerdict.IDENTITY)) {
				SeenVerdict.parse(parts[parts.length - 1])
					.ifPresent((proposal) -> proposals.put(UUID.fromString(parts[0]), proposal));
			}
		}
		this.concluding.conclude(actor, new MeetingId(id), proposals);
		redirect.addFlashAttribute("notice",
				"Cuộc họp đã kết luận; biên bản đã khóa. Kết quả từng mô hình ở bên dưới.");
		return "redirect:/meetings/" + id;
	}

}
