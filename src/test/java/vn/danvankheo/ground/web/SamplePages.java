package vn.danvankheo.ground.web;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MultipartFile;

import vn.danvankheo.ground.organisation.Permission;

/** A page with a form, and pages that fail, as other modules would write them. */
@TestComponent
@Controller
class SamplePages {

	final List<String> records = new CopyOnWriteArrayList<>();

	volatile long version;

	volatile String saved = "";

	@GetMapping("/sample/form")
	String form(@RequestParam(defaultValue = "false") boolean multipart, Model model) {
		model.addAttribute("multipart", multipart);
		return "sample/form";
	}

	@PostMapping("/sample/records")
	String create(@RequestParam String content, @RequestParam(required = false) List<MultipartFile> files,
			Model model) {
		if (content.isBlank()) {
			model.addAttribute("errors", FormErrors.of("content", "Nhập nội dung"));
			return "sample/form";
		}
		this.records.add(content + ((files != null) ? " +" + files.size() : ""));
		return "redirect:/sample/records/" + this.records.size();
	}

	@GetMapping("/sample/records/{id}")
	String show(@PathVariable int id, Model model) {
		model.addAttribute("id", id);
		model.addAttribute("content", this.records.get(id - 1));
		return "sample/form";
	}

	@PostMapping("/sample/autosaves")
	ResponseEntity<Void> autosave(@RequestParam String content, @RequestParam long version) {
		revise(content, version);
		return Autosaved.as(this.version, Instant.parse("2023-03-20T07:05:00Z"), new FormErrors());
	}

	@PostMapping("/sample/revisions")
	String revise(@RequestParam String content, @RequestParam long version) {
		if (version != this.version) {
			throw new StaleForm("/sample/revisions", this.version, "Phó Bí thư", Instant.parse("2023-03-20T07:05:00Z"))
				.text("content", "Nội dung thực hiện", content, this.saved);
		}
		this.saved = content;
		this.version++;
		return "redirect:/sample/form";
	}

	@PostMapping("/sample/failures/{kind}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void fail(@PathVariable String kind) {
		switch (kind) {
			case "refused" -> Permission.refused("committee.closedBeforeItBegan").orThrow();
			case "missing" -> throw new NoSuchRecord();
			case "locked" -> throw new OptimisticLockingFailureException("secret detail");
			case "twice" -> throw new DataIntegrityViolationException("secret detail");
			case "deadlocked" -> throw new CannotAcquireLockException("secret detail");
			default -> throw new IllegalStateException("secret detail");
		}
	}

	@GetMapping("/sample/numbers")
	String number(@RequestParam int page) {
		return "redirect:/sample/form";
	}

}
