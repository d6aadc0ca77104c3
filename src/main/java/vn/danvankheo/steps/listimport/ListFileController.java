package vn.danvankheo.steps.listimport;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import vn.danvankheo.ground.organisation.Actor;
import vn.danvankheo.ground.organisation.Refused;
import vn.danvankheo.ground.web.FormErrors;
import vn.danvankheo.ground.web.Words;
import vn.danvankheo.steps.registration.RegistrationId;

/** Excel in, Excel out: the files that go to and fro. */
@Controller
class ListFileController {

	private static final MediaType XLSX = MediaType
		.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

	private final ListFiles files;

	private final BringingIn bringing;

	private final ListArrivals arrivals;

	private final Words words;

	ListFileController(ListFiles files, BringingIn bringing, ListArrivals arrivals, Words words) {
		this.files = files;
		this.bringing = bringing;
		this.arrivals = arrivals;
		this.words = words;
	}

	@GetMapping("/registrations/{id}/imports/new")
	String ask(Actor actor, @PathVariable UUID id, Model model) {
		model.addAttribute("arrival", this.arrivals.at(actor, new RegistrationId(id)));
		return "steps/listimport/import-new";
	}

	@PostMapping("/registrations/{id}/imports")
	String take(Actor actor, @PathVariable UUID id, @RequestParam(required = false) MultipartFile file,
			@RequestParam(defaultValue = "") String table, @RequestParam(defaultValue = "") String html,
			@RequestParam(defaultValue = "") String source, Model model) throws IOException {
		boolean none = file == null || file.getOriginalFilename() == null || file.getOriginalFilename().isEmpty();
		model.addAttribute("table", table);
		if (none && table.isBlank()) {
			return again(actor, id, "file", "list.file.missing", source, model);
		}
		RegistrationId list = new RegistrationId(id);
		try {
			UUID taken = none ? this.bringing.paste(actor, list, html.isBlank() ? table : html, source)
					: this.bringing.take(actor, list, file.getOriginalFilename(), file.getBytes(), source);
			return "redirect:/imports/" + taken;
		}
		catch (Refused refused) {
			String code = refused.permission().code();
			if (!code.startsWith("spreadsheet.") && !"registration.sourceMissing".equals(code)) {
				throw refused;
			}
			String field = !code.startsWith("spreadsheet.") ? "source" : none ? "table" : "file";
			return again(actor, id, field, refused.permission().messageKey(), source, model,
					refused.permission().arguments().toArray());
		}
	}

	private String again(Actor actor, UUID id, String field, String key, String source, Model model,
			Object... arguments) {
		model.addAttribute("errors", FormErrors.of(field, this.words.of(key, arguments)));
		model.addAttribute("source", source);
		return ask(actor, id, model);
	}

	@GetMapping("/registrations/{id}/template.xlsx")
	ResponseEntity<byte[]> template(Actor actor, @PathVariable UUID id) {
		return file("Biểu mẫu danh sách đăng ký.xlsx", this.files.template(actor, new RegistrationId(id)));
	}

	@GetMapping("/registrations/{id}/list.xlsx")
	ResponseEntity<byte[]> list(Actor actor, @PathVariable UUID id) {
		return file("Danh sách đăng ký.xlsx", this.files.list(actor, new RegistrationId(id)));
	}

	@GetMapping("/imports/{id}/refused.xlsx")
	ResponseEntity<byte[]> refused(Actor actor, @PathVariable UUID id) {
		return file("Các dòng không nhận.xlsx", this.files.refused(actor, id));
	}

	private static ResponseEntity<byte[]> file(String name, byte[] content) {
		ContentDisposition disposition = ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build();
		return ResponseEntity.ok()
			.contentType(XLSX)
			.header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
			.body(content);
	}

}
