package vn.danvankheo.inspection;

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

import vn.danvankheo.document.AddedFiles;
import vn.danvankheo.organisation.Actor;

/** The minutes of a visit: read, confirmed by both sides, corrected. */
@Controller
class MinutesController {

	private final MinutesKeeping keeping;

	private final MinutesReading reading;

	private final SignedCopies copies;

	MinutesController(MinutesKeeping keeping, MinutesReading reading, SignedCopies copies) {
		this.keeping = keeping;
		this.reading = reading;
		this.copies = copies;
	}

	@GetMapping("/inspections/{id}/minutes")
	ModelAndView read(Actor actor, @PathVariable UUID id, @RequestParam(required = false) Integer number) {
		return new ModelAndView("inspection/minutes", "page", this.reading.read(actor, new InspectionId(id), number));
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
	String object(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "0") int number,
			@RequestParam(defaultValue = "") String words, RedirectAttributes flash) {
		this.keeping.object(actor, new InspectionId(id), number, words);
		return back(id, "Đã gửi đề nghị sửa đến đoàn kiểm tra.", flash);
	}

	@PostMapping("/inspections/{id}/paper-confirmation")
	String recordPaper(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "0") int number,
			@RequestParam(required = false) List<MultipartFile> files, RedirectAttributes flash) {
		AddedFiles added = this.keeping.recordPaper(actor, new InspectionId(id), number,
				(files != null) ? files : List.of());
		flash.addFlashAttribute("added", added);
		return back(id, added.kept().isEmpty() ? null : "Đã ghi nhận đơn vị ký trên giấy. Biên bản đã khóa.", flash);
	}

	@PostMapping("/inspections/{id}/corrections")
	String correct(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String reason,
			RedirectAttributes flash) {
		this.keeping.correct(actor, new InspectionId(id), reason);
		return back(id, "Đã mở đính chính. Biên bản cũ giữ nguyên; hai bên xác nhận lại sau khi sửa.", flash);
	}

	@PostMapping("/inspections/{id}/attachments")
	String attach(Actor actor, @PathVariable UUID id, @RequestParam(required = false) List<MultipartFile> files,
			@RequestParam(defaultValue = SignedCopies.MINUTES) String kind, RedirectAttributes flash) {
		List<MultipartFile> sent = (files != null) ? files : List.of();
		InspectionId visit = new InspectionId(id);
		flash.addFlashAttribute("added", SignedCopies.SHEET.equals(kind) ? this.copies.attachSheet(actor, visit, sent)
				: this.copies.attachMinutes(actor, visit, sent));
		return back(id, null, flash);
	}

	@GetMapping("/inspections/{id}/attachments/{file}")
	ResponseEntity<Resource> serve(Actor actor, @PathVariable UUID id, @PathVariable UUID file) {
		return this.copies.serve(actor, new InspectionId(id), file);
	}

	private static String back(UUID id, String words, RedirectAttributes flash) {
		if (words != null) {
			flash.addFlashAttribute("notice", words);
		}
		return "redirect:/inspections/" + id;
	}

}
