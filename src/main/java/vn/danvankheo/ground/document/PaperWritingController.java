package vn.danvankheo.ground.document;

import java.util.UUID;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Refused;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.PlainText;

/** A draft's words, and sending it to be signed. */
@Controller
@RequestMapping("/papers/{id}")
class PaperWritingController {

	private final PaperWriting writing;

	private final JointWriting joint;

	private final PaperShown shown;

	PaperWritingController(PaperWriting writing, JointWriting joint, PaperShown shown) {
		this.joint = joint;
		this.writing = writing;
		this.shown = shown;
	}

	@GetMapping("/wording")
	String write(Actor actor, @PathVariable UUID id, Model model) {
		PaperWriting.Draft draft = this.writing.draft(actor, new PaperId(id));
		return draft.editable() ? form(id, draft, draft.form(), new FormErrors(), model) : "redirect:/papers/" + id;
	}

	@PostMapping("/wording")
	String save(Actor actor, @PathVariable UUID id, WordingForm form, Model model, RedirectAttributes flash) {
		PaperId paper = new PaperId(id);
		FormErrors errors = this.writing.word(actor, paper, form);
		if (!errors.none()) {
			return form(id, this.writing.draft(actor, paper), form, errors, model);
		}
		flash.addFlashAttribute("notice", "Đã lưu lời văn.");
		return "redirect:/papers/" + id;
	}

	@PostMapping("/presentation")
	String present(Actor actor, @PathVariable UUID id, @RequestParam(required = false) Long version,
			RedirectAttributes flash) {
		this.writing.present(actor, new PaperId(id), version);
		flash.addFlashAttribute("notice", "Đã trình ký. Số liệu, danh sách trong văn bản từ nay không đổi.");
		return "redirect:/papers/" + id;
	}

	@PostMapping("/revision")
	String takeBack(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String reason, Model model,
			RedirectAttributes flash) {
		try {
			this.writing.takeBack(actor, new PaperId(id), PlainText.lines(reason));
		}
		catch (Refused refused) {
			return this.shown.withoutReason(actor, new PaperId(id), "takeBackReason", reason, refused, model);
		}
		flash.addFlashAttribute("notice", "Đã lấy văn bản về dự thảo.");
		return "redirect:/papers/" + id;
	}

	@PostMapping("/removal")
	String drop(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String reason, Model model,
			RedirectAttributes flash) {
		try {
			this.writing.drop(actor, new PaperId(id), PlainText.lines(reason));
		}
		catch (Refused refused) {
			return this.shown.withoutReason(actor, new PaperId(id), "dropReason", reason, refused, model);
		}
		flash.addFlashAttribute("notice", "Đã bỏ dự thảo.");
		return "redirect:/papers/" + id;
	}

	@PostMapping("/corrections")
	String correct(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String reason, Model model) {
		try {
			return "redirect:/papers/" + this.writing.correct(actor, new PaperId(id), PlainText.lines(reason));
		}
		catch (Refused refused) {
			return this.shown.withoutReason(actor, new PaperId(id), "correctReason", reason, refused, model);
		}
	}

	private static String form(UUID id, PaperWriting.Draft draft, WordingForm form, FormErrors errors, Model model) {
		model.addAttribute("id", id);
		model.addAttribute("draft", draft);
		model.addAttribute("form", form);
		model.addAttribute("errors", errors);
		return "ground/document/wording";
	}

	@GetMapping("/partners")
	String jointly(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "false") boolean more,
			Model model) {
		return this.joint.may(actor, new PaperId(id)).granted()
				? partners(actor, id, null, more, new FormErrors(), model) : "redirect:/papers/" + id;
	}

	@PostMapping("/partners")
	String keep(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> fields, Model model,
			RedirectAttributes flash) {
		JointForm form = JointForm.sent(fields);
		FormErrors errors = this.joint.keep(actor, new PaperId(id), form);
		if (!errors.none()) {
			return partners(actor, id, form, false, errors, model);
		}
		flash.addFlashAttribute("notice", "Đã lưu các cơ quan cùng ban hành.");
		return "redirect:/papers/" + id + (fields.containsKey("more") ? "/partners?more=true" : "");
	}

	private String partners(Actor actor, UUID id, JointForm typed, boolean more, FormErrors errors, Model model) {
		model.addAttribute("page", this.joint.page(actor, new PaperId(id), typed, more));
		model.addAttribute("errors", errors);
		return "ground/document/joint";
	}

}
