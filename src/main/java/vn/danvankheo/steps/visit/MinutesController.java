package vn.danvankheo.steps.visit;

import java.util.List;
import java.util.UUID;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.danvankheo.ground.file.AddedFiles;
import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Refused;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.Words;
import vn.danvankheo.steps.inspection.InspectionId;

/** The minutes of a visit: read, confirmed by both sides, corrected. */
@Controller
class MinutesController {

	private static final String NO_REASON = "minutes.noReason";

	private final MinutesKeeping keeping;

	private final MinutesReading reading;

	private final SignedCopies copies;

	private final VisitShown shown;

	private final Words words;

	MinutesController(MinutesKeeping keeping, MinutesReading reading, SignedCopies copies, VisitShown shown,
			Words words) {
		this.keeping = keeping;
		this.reading = reading;
		this.copies = copies;
		this.shown = shown;
		this.words = words;
	}

	@GetMapping("/inspections/{id}/minutes")
	ModelAndView read(Actor actor, @PathVariable UUID id, @RequestParam(required = false) Integer number) {
		return new ModelAndView("steps/visit/minutes", "page", this.reading.read(actor, new InspectionId(id), number));
	}

	@PostMapping("/inspections/{id}/team-confirmation")
	String confirmForTeam(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "false") boolean withResults,
			RedirectAttributes flash) {
		this.keeping.confirmForTeam(actor, new InspectionId(id), withResults);
		return back(id, "Đoàn đã xác nhận biên bản. Đơn vị đã thấy biên bản và được đề nghị xác nhận.", flash);
	}

	@PostMapping("/inspections/{id}/unit-confirmation")
	String confirm(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "0") int number,
			RedirectAttributes flash) {
		this.keeping.confirm(actor, new InspectionId(id), number);
		return back(id, "Đơn vị đã xác nhận. Biên bản đã khóa.", flash);
	}

	@PostMapping("/inspections/{id}/objection")
	ModelAndView object(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "0") int number,
			@RequestParam(defaultValue = "") String words, RedirectAttributes flash) {
		InspectionId visit = new InspectionId(id);
		try {
			this.keeping.object(actor, visit, number, words);
		}
		catch (Refused refused) {
			return this.shown.again(actor, visit, words, refused.at("words", this.words, NO_REASON));
		}
		return new ModelAndView(back(id, "Đã gửi đề nghị sửa đến đoàn kiểm tra.", flash));
	}

	@PostMapping("/inspections/{id}/paper-confirmation")
	ModelAndView recordPaper(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "0") int number,
			@RequestParam(required = false) List<MultipartFile> files, RedirectAttributes flash) {
		InspectionId visit = new InspectionId(id);
		AddedFiles added = this.keeping.recordPaper(actor, visit, number, (files != null) ? files : List.of());
		if (none(added)) {
			return this.shown.again(actor, visit, null, FormErrors.of("files", "Chọn tệp quét biên bản đơn vị đã ký"));
		}
		flash.addFlashAttribute("added", added);
		return new ModelAndView(
				back(id, added.kept().isEmpty() ? null : "Đã ghi nhận đơn vị ký trên giấy. Biên bản đã khóa.", flash));
	}

	@PostMapping("/inspections/{id}/corrections")
	ModelAndView correct(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String reason,
			RedirectAttributes flash) {
		InspectionId visit = new InspectionId(id);
		try {
			this.keeping.correct(actor, visit, reason);
		}
		catch (Refused refused) {
			return this.shown.again(actor, visit, reason, refused.at("reason", this.words, NO_REASON));
		}
		return new ModelAndView(
				back(id, "Đã mở đính chính. Biên bản cũ giữ nguyên; hai bên xác nhận lại sau khi sửa.", flash));
	}

	@PostMapping("/inspections/{id}/attachments")
	ModelAndView attach(Actor actor, @PathVariable UUID id, @RequestParam(required = false) List<MultipartFile> files,
			@RequestParam(defaultValue = SignedCopies.MINUTES) String kind, RedirectAttributes flash) {
		List<MultipartFile> sent = (files != null) ? files : List.of();
		InspectionId visit = new InspectionId(id);
		AddedFiles added = SignedCopies.SHEET.equals(kind) ? this.copies.attachSheet(actor, visit, sent)
				: this.copies.attachMinutes(actor, visit, sent);
		if (none(added)) {
			return this.shown.again(actor, visit, null, FormErrors.of("copies", "Chọn tệp quét để tải lên"));
		}
		flash.addFlashAttribute("added", added);
		return new ModelAndView(back(id, null, flash));
	}

	@GetMapping("/inspections/{id}/attachments/{file}")
	ResponseEntity<Resource> serve(Actor actor, @PathVariable UUID id, @PathVariable UUID file) {
		return this.copies.serve(actor, new InspectionId(id), file);
	}

	/** Whether nothing was sent at all. */
	private static boolean none(AddedFiles added) {
		return added.kept().isEmpty() && added.refused().isEmpty();
	}

	private static String back(UUID id, String words, RedirectAttributes flash) {
		if (words != null) {
			flash.addFlashAttribute("notice", words);
		}
		return "redirect:/inspections/" + id;
	}

}
