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
import vn.danvankheo.ground.web.Checked;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.NoSuchRecord;
import vn.danvankheo.ground.web.PlainText;
import vn.danvankheo.steps.appraisal.SeenVerdict;

/** What a meeting is to decide, how its members voted, and its conclusion. */
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

	@GetMapping("/meetings/{id}/items/{item}")
	String votes(Actor actor, @PathVariable UUID id, @PathVariable UUID item, Model model) {
		return votes(actor, id, item, null, new FormErrors(), model);
	}

	@PostMapping("/meetings/{id}/items/{item}")
	String vote(Actor actor, @PathVariable UUID id, @PathVariable UUID item,
			@RequestParam Map<String, String> parameters, Model model, RedirectAttributes redirect) {
		FormErrors errors = new FormErrors();
		Votes votes = new Votes(errors.take(count(parameters, "votesFor")),
				errors.take(count(parameters, "votesAgainst")), errors.take(count(parameters, "votesAbstaining")),
				PlainText.lines(parameters.get("objections")));
		if (votes.objections().length() > 1000) {
			errors.add("objections", "Ý kiến dài tối đa 1.000 ký tự");
		}
		if (!errors.none()) {
			return votes(actor, id, item, votes, errors, model);
		}
		this.desk.vote(actor, new MeetingId(id), item, votes);
		redirect.addFlashAttribute("notice", "Đã ghi kết quả biểu quyết.");
		return "redirect:/meetings/" + id;
	}

	private static Checked<Integer> count(Map<String, String> parameters, String name) {
		FormErrors errors = new FormErrors();
		String typed = parameters.getOrDefault(name, "").strip();
		errors.unless(typed.matches("[0-9]{0,3}"), name, "Nhập số phiếu từ 0 đến 999, hoặc để trống");
		return errors.or(() -> typed.isEmpty() ? null : Integer.valueOf(typed));
	}

	private String votes(Actor actor, UUID id, UUID item, Votes typed, FormErrors errors, Model model) {
		MeetingView view = this.sheets.ofOffice(actor, new MeetingId(id));
		AgendaLine line = view.lines()
			.stream()
			.filter((found) -> found.item().equals(item))
			.findFirst()
			.orElseThrow(NoSuchRecord::new);
		model.addAttribute("view", view);
		model.addAttribute("line", line);
		model.addAttribute("permission", view.meeting().open().and(() -> this.sheets.vote(actor, line)));
		model.addAttribute("votes", (typed != null) ? typed : line.votes());
		model.addAttribute("errors", errors);
		return "steps/meeting/votes";
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
